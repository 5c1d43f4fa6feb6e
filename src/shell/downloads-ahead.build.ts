import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Lets a second process write PDFs while pages are built. What it did not reach, or could not write, the build writes itself. */
export function downloadsAhead(address: string): AstroIntegration {
  let finished: Promise<void> | undefined;
  return {
    name: 'downloads-ahead',
    hooks: {
      'astro:build:start': () => {
        if (availableParallelism() < 2) return;
        const script = fileURLToPath(new URL('./make-downloads.build.ts', import.meta.url));
        const child = spawn(process.execPath, [script, address.replace(/\/$/, '')], { stdio: 'ignore' });
        finished = new Promise((done) => child.on('exit', () => done()).on('error', () => done()));
      },
      'astro:build:done': async () => finished,
    },
  };
}
