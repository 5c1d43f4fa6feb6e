import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '#catalogue/site.build.ts';
import { headersFile, nginxSnippet } from './security-headers.ts';
import { securityTxt } from './security-txt.ts';

/** Writes what a host needs beside the pages: the security headers, and where to report a weakness when that is known. */
export function hostFiles(address: string, contact: string | undefined): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string) => {
          const file = fileURLToPath(new URL(name, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        };
        write('_headers', headersFile());
        write('nginx-headers.conf', nginxSnippet());
        if (contact) write('.well-known/security.txt', securityTxt(address, contact, newestDay()));
      },
    },
  };
}

/** The day on which content last changed. */
const newestDay = (): string =>
  site()
    .entries.map((entry) => (entry.data as { bijgewerkt?: string }).bijgewerkt ?? '')
    .sort()
    .at(-1)!;
