import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The script that writes PDFs by itself; the benchmark runs it too. */
export const DOWNLOADS_SCRIPT = fileURLToPath(new URL('./make-downloads.build.ts', import.meta.url));

/** Lets a second process write PDFs while pages are built. What it did not reach, or could not write, the build writes itself. */
export function downloadsAhead(address: string): AstroIntegration {
  let finished: Promise<string> | undefined;
  return {
    name: 'downloads-ahead',
    hooks: {
      'astro:build:start': () => {
        if (availableParallelism() < 2) return;
        const child = spawn(process.execPath, [DOWNLOADS_SCRIPT, address.replace(/\/$/, '')], { stdio: ['ignore', 'pipe', 'ignore'] });
        let said = '';
        child.stdout.on('data', (part: Buffer) => (said += part.toString()));
        finished = new Promise((done) => child.on('close', () => done(said.trim())).on('error', () => done('')));
      },
      'astro:build:done': async ({ logger }) => {
        const said = await finished;
        if (said) logger.info(said);
      },
    },
  };
}
