import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Count, playwrightCount, vitestCount } from './lib/test-counts.ts';

/**
 * Runs everything that must pass, cheapest first, and ends with one line: N passed, M failed.
 * A step that fails stops the steps that need it: no browser test on a site that did not build.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads how many tests ran from a file the command wrote; without it the step itself counts as one. */
  readonly counted?: { readonly file: string; readonly read: (json: unknown) => Count };
  readonly env?: Record<string, string>;
}

const OUT = join('node_modules', '.cache', 'doen-wat-werkt', 'test');
const node = (script: string, ...args: string[]) => [process.execPath, script, ...args];
const bin = (name: string, ...args: string[]) => [join('node_modules', '.bin', name), ...args];
const units = join(OUT, 'unit.json');
const browser = join(OUT, 'browser.json');

const steps: readonly Step[] = [
  { name: 'Inhoud', command: node('scripts/check-content.ts', '--fouten') },
  { name: 'Schrijfgids', command: node('scripts/author-guide.ts', '--check') },
  { name: 'Unit tests', command: bin('vitest', 'run', '--config', 'scripts/config/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${units}`), counted: { file: units, read: vitestCount } },
  { name: 'Types', command: bin('astro', 'check', '--minimumSeverity', 'error') },
  { name: 'Bouwen', command: bin('astro', 'build', '--silent') },
  { name: 'Gebouwde site', command: node('scripts/check-site.ts') },
  { name: 'Twee keer hetzelfde', command: node('scripts/check-reproducible.ts') },
  { name: 'Browser', command: node('scripts/install-browser.ts') },
  { name: 'Browser tests', command: bin('playwright', 'test', '--config', 'scripts/config/playwright.config.ts', '--reporter=line,json'), counted: { file: browser, read: playwrightCount }, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browser } },
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const counts: Count[] = [];
let broken = false;
for (const { name, command, counted, env } of steps) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program!, args, { stdio: 'inherit', env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const count = countOf(counted, status === 0);
  counts.push(count);
  console.log(`── ${name}: ${count.passed} goed, ${count.failed} fout, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    broken = true;
    if (name === 'Bouwen') break;
  }
}

const total = addUp(counts);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken || total.failed > 0 ? 1 : 0;

function countOf(counted: Step['counted'], passed: boolean): Count {
  const own = passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!counted) return own;
  try {
    const read = counted.read(JSON.parse(readFileSync(counted.file, 'utf8')));
    return !passed && read.failed === 0 ? addUp([read, own]) : read;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
