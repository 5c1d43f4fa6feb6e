import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '#catalogue/load.build.ts';
import { contentFolder, site } from '#catalogue/site.build.ts';
import { searchFiles } from './search-files.build.ts';
import type { ExtraPage } from './search-entry.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const OURS = /^\/(pagefind|zoekdata)\//;

/**
 * Makes the site searchable: after a build the index stands in `pagefind/` and `zoekdata/`; while authors write, it is
 * made when someone searches. `pages` are findable pages that are no content.
 */
export function fullText(pages: readonly ExtraPage[]): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [address, bytes] of await searchFiles(site().entries, pages)) {
          const file = fileURLToPath(new URL(`.${address}`, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(contentFolder())) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (!OURS.test(path)) return next();
          files ??= searchFiles(loadContent(contentFolder()).entries, pages);
          files.then((all) => {
            const bytes = all.get(path);
            if (!bytes) return next();
            response.setHeader('Content-Type', TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}
