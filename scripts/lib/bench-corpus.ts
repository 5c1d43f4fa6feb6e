import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kindOf } from '#kinds/index.ts';

/**
 * Grows the real content to a number of entries: every kind keeps its share, copies get a number behind id and title.
 * Sources and glossary words stay as they are, so that references hold. Copies of checklists get steps of their own in the register.
 */
export function writeCorpus(source: string, target: string, wanted: number): { total: number; perKind: Record<string, number> } {
  cpSync(source, target, { recursive: true });
  const count = (kind: (typeof kindNames)[number]) => files(source, kind).length;
  const grows = kindNames.filter((kind) => !['bron', 'begrip', 'pagina'].includes(kind));
  const fixed = kindNames.reduce((sum, kind) => sum + (grows.includes(kind) ? 0 : count(kind)), 0);
  const growing = grows.reduce((sum, kind) => sum + count(kind), 0);
  const perKind: Record<string, number> = Object.fromEntries(kindNames.map((kind) => [kind, count(kind)]));
  const registerFile = join(target, 'checklists', '_stappen.json');
  const register = JSON.parse(readFileSync(registerFile, 'utf8')) as Record<string, unknown>;
  let missing = wanted - fixed - growing;
  for (let round = 2; missing > 0; round += 1) {
    for (const kind of grows) {
      for (const file of files(source, kind)) {
        if (missing <= 0) break;
        const id = file.replace(/\.(mdx|yaml)$/, '');
        const text = readFileSync(join(source, kindOf(kind).folder, file), 'utf8').replace(/^titel: ("?)(.{0,80}?)("?)$/m, (_, open: string, title: string, close: string) => `titel: ${open}${title.slice(0, 78)} ${round}${close}`);
        mkdirSync(join(target, kindOf(kind).folder), { recursive: true });
        writeFileSync(join(target, kindOf(kind).folder, file.replace(id, `${id}-nr${round}`)), text);
        if (kind === 'checklist') register[`${id}-nr${round}`] = register[id];
        perKind[kind]! += 1;
        missing -= 1;
      }
    }
  }
  writeFileSync(registerFile, JSON.stringify(register));
  return { total: Object.values(perKind).reduce((sum, number) => sum + number, 0), perKind };
}

const files = (folder: string, kind: (typeof kindNames)[number]): string[] => readdirSync(join(folder, kindOf(kind).folder)).filter((file) => /\.(mdx|yaml)$/.test(file));
