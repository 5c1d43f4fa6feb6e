import { linkedBy, loadedBy } from '../lib/addresses.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import type { Element } from '../lib/page.ts';

/** Blocks of data: the browser reads them and never runs them. */
const DATA_TYPES = ['application/ld+json', 'application/json'];

/** Nothing in a page that the security policy forbids: no style attribute or block, no handler, no script in the page. */
export function inline(dist: Dist): Finding[] {
  return dist.pages.flatMap((page) =>
    page.elements.flatMap((element) => faults(element).map(([cause, fix]) => ({ page: page.address, place: element.place, cause, fix }))),
  );
}

function faults(element: Element): [cause: string, fix: string][] {
  const { tag, attrs, text } = element;
  const found: [string, string][] = [];
  if ('style' in attrs) found.push(['Een attribuut style.', 'Gebruik een klasse; de beveiliging van de site laat style niet toe.']);
  for (const name of Object.keys(attrs))
    if (/^on[a-z]/.test(name)) found.push([`Een attribuut ${name}.`, 'Luister in een script; de beveiliging van de site laat dit niet toe.']);
  if ('srcdoc' in attrs) found.push(['Een attribuut srcdoc.', 'Zet de inhoud in de pagina zelf.']);
  if (tag === 'style') found.push(['Een blok style.', 'Zet de stijl in een css-bestand.']);
  if (tag === 'script' && !('src' in attrs) && !DATA_TYPES.includes((attrs['type'] ?? '').toLowerCase()))
    found.push([`Een script in de pagina: ${text.slice(0, 40)}`, 'Zet het script in een bestand.']);
  if ([...linkedBy(element), ...loadedBy(element), attrs['formaction'] ?? ''].some((address) => /^\s*(javascript|vbscript):/i.test(address)))
    found.push(['Een link die een script uitvoert.', 'Gebruik een knop en een script in een bestand.']);
  return found;
}
