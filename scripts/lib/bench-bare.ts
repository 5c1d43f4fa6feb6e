import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { componentNames } from '#markup/components.ts';

/** Writes the smallest Astro project that makes a page of every MDX file of a corpus, as its own guide shows it: the measure for ours. */
export function writeBareProject(folder: string, corpus: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n");
  write('src/content.config.ts', "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { stukken: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }) };\n");
  write('src/Deel.astro', '<div><slot /></div>\n');
  const parts = componentNames.map((name) => `${name}: Deel`).join(', ');
  write(
    'src/pages/[...id].astro',
    `---\nimport { getCollection, render } from 'astro:content';\nimport Deel from '../Deel.astro';\nexport async function getStaticPaths() {\n  return (await getCollection('stukken')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n}\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang="nl"><head><title>{entry.data.titel}</title></head><body><h1>{entry.data.titel}</h1><Content components={{ ${parts} }} /></body></html>\n`,
  );
  for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' }) as string[]) {
    const from = join(corpus, file);
    if (file.endsWith('.mdx') && statSync(from).isFile()) write(join('content', relative(corpus, from)), readFileSync(from, 'utf8'));
  }
}
