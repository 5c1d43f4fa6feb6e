import { fileSize } from '#lib/dutch-text.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import { pdfPages } from '../lib/pdf-pages.ts';
import { tagged } from '../lib/page.ts';

/** Files to take along: their link must say how large they are, and a PDF how many pages. */
const TO_TAKE = /\.(pdf|docx|odt|pptx|xlsx|zip)$/;
const TOLERANCE = 0.01;

/** Every link to a file to take along says its true size and number of pages. Missing files are for `links`. */
export function downloads(dist: Dist): Finding[] {
  return dist.pages.flatMap((page) =>
    tagged(page, 'a').flatMap(({ attrs, text, place }) => {
      const path = pathOf(attrs['href'], page.address, dist.origin);
      if (!path || !TO_TAKE.test(path) || !dist.files.has(path)) return [];
      return faults(text, dist.bytes(path), path.endsWith('.pdf')).map(([cause, fix]) => ({ page: page.address, place, cause, fix }));
    }),
  );
}

function pathOf(href: string | undefined, from: string, origin: string): string | undefined {
  const base = new URL(from, origin || 'https://site.invalid');
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.origin === base.origin ? decodeURI(url.pathname) : undefined;
}

function faults(text: string, bytes: Uint8Array, isPdf: boolean): [cause: string, fix: string][] {
  const found: [string, string][] = [];
  const real = fileSize(bytes.length);
  const size = /(\d+(?:,\d+)?)\s(kB|MB)/.exec(text);
  if (!size) found.push(['De link noemt geen grootte.', `Zet ${real} in de tekst van de link.`]);
  else if (size[0].replace(/\s/, ' ') !== real && !isClose(Number(size[1]!.replace(',', '.')) * (size[2] === 'kB' ? 1000 : 1_000_000), bytes.length))
    found.push([`De link noemt ${size[0]}.`, `Het bestand is ${real}; neem de grootte van het bestand zelf.`]);
  if (!isPdf) return found;
  const pages = pdfPages(bytes);
  const said = /(\d+)\spagina/.exec(text)?.[1];
  if (pages === undefined) found.push(['Uit de pdf is niet te lezen hoeveel pagina’s hij heeft.', 'Maak de pdf opnieuw.']);
  else if (said === undefined) found.push(['De link noemt geen aantal pagina’s.', `Zet ${pages} in de tekst van de link.`]);
  else if (Number(said) !== pages) found.push([`De link noemt ${said} pagina’s.`, `De pdf heeft er ${pages}; neem het aantal uit de pdf zelf.`]);
  return found;
}

const isClose = (said: number, real: number): boolean => Math.abs(said - real) <= real * TOLERANCE;
