import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOWNLOADS_SCRIPT } from '#shell/downloads-ahead.build.ts';
import { writeBareProject } from './lib/bench-bare.ts';
import { writeCorpus } from './lib/bench-corpus.ts';

/**
 * Times the build of a generated corpus: our whole site, with search index and every download, beside bare Astro with
 * MDX that makes the pages alone. Prints seconds and ratios; asserts nothing. Options: number of entries, number of runs.
 */
const [entries = 1000, runs = 3] = process.argv.slice(2).map(Number);
const work = resolve('node_modules/.cache/doen-wat-werkt/bench');
const corpus = join(work, 'content');
const bare = join(work, 'bare');
const astro = resolve('node_modules/.bin/astro');

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
console.log(`Een verzameling van ${entries} stukken maken …`);
const made = writeCorpus(resolve('content'), corpus, entries);
writeBareProject(bare, corpus);
console.log(`${made.total} stukken: ${Object.entries(made.perKind).map(([kind, count]) => `${count} ${kind}`).join(', ')}\n`);

const ours = { ...process.env, DWW_CONTENT: corpus, ASTRO_TELEMETRY_DISABLED: '1' };
const times = {
  'Onze site, alles nieuw': series(() => build(resolve('.'), join(work, 'dist'), { ...ours, DWW_CACHE: mkdtempSync(join(work, 'pdf-')) })),
  'Onze site, pdf’s op voorraad': series(() => build(resolve('.'), join(work, 'dist'), ours)),
  'Kale Astro met MDX': series(() => build(bare, join(bare, 'dist'), { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' })),
};
const base = middle(times['Kale Astro met MDX']);
for (const [name, list] of Object.entries(times)) console.log(`${name.padEnd(30)} ${middle(list).toFixed(2)} s  (${list.map((time) => time.toFixed(2)).join(', ')})  ${(middle(list) / base).toFixed(2)} × kaal`);
console.log(`\n${pdfTimes()}`);
rmSync(work, { recursive: true, force: true });

/** What it takes to write every PDF, one after the other. */
function pdfTimes(): string {
  const env = { ...ours, DWW_CACHE: mkdtempSync(join(work, 'pdf-')) };
  return spawnSync(process.execPath, [DOWNLOADS_SCRIPT, 'https://doenwatwerkt.example'], { env, encoding: 'utf8' }).stdout.trim();
}

function series(run: () => number): number[] {
  run();
  return Array.from({ length: runs }, run);
}

function build(folder: string, out: string, env: NodeJS.ProcessEnv): number {
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(astro, ['build', '--silent', '--outDir', out], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build in ${folder} failed: ${stderr.slice(-800)}`);
  return (performance.now() - start) / 1000;
}

function middle(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
}
