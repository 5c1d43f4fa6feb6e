import { loadedBy, loadedByCss } from '../lib/addresses.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import type { Element } from '../lib/page.ts';

/** Nothing is fetched from or sent to another site: no script, style, font, picture, frame or form. */
export function origins(dist: Dist): Finding[] {
  const own = dist.origin || 'https://site.invalid';
  const foreign = (address: string, from: string): string | undefined => {
    const base = new URL(from, own);
    if (!URL.canParse(address, base)) return undefined;
    const url = new URL(address, base);
    return /^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== own ? url.host : undefined;
  };
  const finding = (page: string, place: string, address: string): Finding[] => {
    const host = foreign(address, page);
    return host
      ? [{ page, place, cause: `Deze pagina haalt iets van ${host}.`, fix: 'Zet het bestand op de eigen site, of maak er een gewone link van.' }]
      : [];
  };
  const inPages = dist.pages.flatMap((page) =>
    page.elements.flatMap((element) => [...loadedBy(element), ...sentTo(element)].flatMap((address) => finding(page.address, element.place, address))),
  );
  const inStyles = [...dist.files]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => loadedByCss(dist.text(path)).flatMap((address) => finding(path, `url(${address})`, address)));
  return [...inPages, ...inStyles];
}

/** Where an element sends the visitor's words or the whole page: a form, a refresh, another base. */
function sentTo({ tag, attrs }: Element): string[] {
  const refresh = tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh' ? /url\s*=\s*['"]?([^'"]+)/i.exec(attrs['content'] ?? '')?.[1] : undefined;
  return [tag === 'form' ? attrs['action'] : undefined, attrs['formaction'], attrs['ping'], tag === 'base' ? attrs['href'] : undefined, refresh].filter(
    (address) => address !== undefined,
  );
}
