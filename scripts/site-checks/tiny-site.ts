import { distOf, type Dist } from '../lib/dist.ts';

/** Where the tiny site of the tests says it stands. */
export const ORIGIN = 'https://site.example';

/** A page without faults; the parts can be replaced, one by one, by faulty ones. */
export function tinyPage(address: string, parts: { title?: string; head?: string; body?: string; html?: string } = {}): string {
  const { title = `Pagina ${address} – Site`, head = '', body = '<h1>Kop</h1>', html = 'lang="nl"' } = parts;
  const own = `${ORIGIN}${address}`;
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="Een beschrijving die lang genoeg is."><link rel="canonical" href="${own}"><meta property="og:site_name" content="Site"><meta property="og:url" content="${own}"><meta property="og:image" content="${ORIGIN}/delen.png"><meta property="og:image:alt" content="Plaatje">${head}</head><body><main id="inhoud">${body}</main></body></html>`;
}

/** A site in memory: a home page, one other page, a picture and a sitemap, without faults; `files` adds or replaces. */
export function tinySite(files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Dist {
  const all: Record<string, string | Uint8Array | undefined> = {
    '/index.html': tinyPage('/', { title: 'Site: welkom', body: '<h1>Welkom</h1><a href="/a/#plek">Naar a</a>' }),
    '/a/index.html': tinyPage('/a/', { body: '<h1>A</h1><p id="plek">Hier.</p><a href="/">Home</a>' }),
    '/delen.png': 'beeld',
    '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
    '/sitemap-0.xml': `<urlset><url><loc>${ORIGIN}/</loc></url><url><loc>${ORIGIN}/a/</loc></url></urlset>`,
    ...files,
  };
  const paths = Object.keys(all).filter((path) => all[path] !== undefined);
  return distOf(paths, (path) => {
    const content = all[path];
    if (content === undefined) throw new Error(`No file ${path}.`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  });
}

/** A tiny site whose page `/a/` has this body. */
export const withBody = (body: string): Dist => tinySite({ '/a/index.html': tinyPage('/a/', { body: `<h1>A</h1><p id="plek">Hier.</p>${body}` }) });

/** A tiny site whose page `/a/` has this in its head. */
export const withHead = (head: string): Dist => tinySite({ '/a/index.html': tinyPage('/a/', { head, body: '<h1>A</h1><p id="plek">Hier.</p>' }) });
