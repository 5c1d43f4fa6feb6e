import { z } from 'zod';
import { infoOf } from './field-info.ts';
import { kindNames, kindOf } from './index.ts';

const BEGIN = '<!-- velden:begin -->';
const END = '<!-- velden:eind -->';

/** The author guide with its tables of fields written anew from the schemas. */
export function withFieldTables(guide: string): string {
  const [before, rest] = guide.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('content/README.md has lost the markers around the tables of fields.');
  return `${before}${BEGIN}\n\n${kindNames.map(kindTable).join('\n')}\n${END}${after}`;
}

function kindTable(name: (typeof kindNames)[number]): string {
  const kind = kindOf(name);
  const rows = Object.entries(kind.schema.shape).map(([key, schema]) => fieldRow(key, schema as z.ZodType));
  const sections = kind.sections.map((section) => `- \`## ${section.title}\`${section.required ? '' : ' (mag)'}: ${section.help}`);
  return [`### ${kind.label.one} (\`${kind.folder}/\`)`, '', kind.about, '', '| veld | moet | wat | zo |', '|---|---|---|---|', ...rows, '', ...(sections.length > 0 ? ['Koppen in de tekst:', '', ...sections, ''] : [])].join('\n');
}

function fieldRow(key: string, schema: z.ZodType): string {
  const info = infoOf(schema);
  const optional = schema.safeParse(undefined).success;
  const choices = info?.vocabulary ? ` Kies uit: ${info.vocabulary.ids.map((id) => `\`${id}\``).join(', ')}.` : '';
  const parts = info ? '' : nestedKeys(schema);
  return `| \`${key}\` | ${optional ? 'nee' : 'ja'} | ${info?.help ?? parts}${choices} | ${info ? `\`${info.example.replaceAll('|', '\\|')}\`` : ''} |`;
}

const nestedKeys = (schema: z.ZodType): string =>
  schema instanceof z.ZodObject
    ? `Groep met: ${Object.entries(schema.shape)
        .map(([key, field]) => `\`${key}\` (${infoOf(field as z.ZodType)?.help ?? ''}${choicesOf(field as z.ZodType)})`)
        .join(', ')}.`
    : 'Lijst met zoekwoorden.';

const choicesOf = (schema: z.ZodType): string => {
  const vocabulary = infoOf(schema)?.vocabulary;
  return vocabulary ? ` Kies uit: ${vocabulary.ids.map((id) => `\`${id}\``).join(', ')}.` : '';
};
