import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { differences } from './lib/same-files.ts';

/** Builds the site a second time into another folder, with every PDF written anew, and compares every byte with dist/. */
const second = mkdtempSync(join(tmpdir(), 'doen-wat-werkt-'));
const { status } = spawnSync(join('node_modules', '.bin', 'astro'), ['build', '--silent', '--outDir', second], { stdio: 'inherit', env: { ...process.env, DWW_CACHE: join(second, '..', `${basename(second)}-pdf`), ASTRO_TELEMETRY_DISABLED: '1' } });
const different = status === 0 ? differences(resolve('dist'), second) : ['the second build failed'];
rmSync(second, { recursive: true, force: true });
rmSync(join(second, '..', `${basename(second)}-pdf`), { recursive: true, force: true });
if (different.length > 0) {
  console.log(`Twee keer bouwen gaf niet hetzelfde: ${different.slice(0, 10).join(', ')}${different.length > 10 ? ` en nog ${different.length - 10}` : ''}`);
  process.exitCode = 1;
} else console.log('Twee keer bouwen gaf dezelfde bytes.');
