import { nearest } from '#lib/nearest.ts';
import { linkedBy, loadedBy, loadedByCss } from '../lib/addresses.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import type { Page } from '../lib/page.ts';

type Fault = Pick<Finding, 'cause' | 'fix'>;

/** Every address within the site exists, with its fragment, over https and as the page is really called. */
export function links(dist: Dist): Finding[] {
  const fault = addressJudge(dist);
  const inPages = dist.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      [...linkedBy(element), ...loadedBy(element)].flatMap((address) => placed(page.address, element.place, fault(address, page))),
    ),
  );
  const inStyles = [...dist.files]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => loadedByCss(dist.text(path)).flatMap((address) => placed(path, `url(${address})`, fault(address, { address: path }))));
  return [...inPages, ...inStyles];
}

const placed = (page: string, place: string, fault: Fault | undefined): Finding[] => (fault ? [{ page, place, ...fault }] : []);

/** Judges one address as it stands on a page; remembers the ids of pages and what a missing address probably was. */
function addressJudge(dist: Dist): (address: string, from: Pick<Page, 'address'>) => Fault | undefined {
  const pages = new Map(
    dist.pages.flatMap(
      (page) =>
        [
          [page.address, page],
          [page.path, page],
        ] as const,
    ),
  );
  const ids = memo((page: Page) => new Set(page.elements.flatMap(({ attrs }) => (attrs['id'] === undefined ? [] : [attrs['id']]))));
  const meant = memo((path: string) =>
    nearest(
      path,
      [...pages.keys()].filter((known) => known.endsWith('/')),
    ),
  );

  return (address, from) => {
    const base = new URL(from.address, dist.origin || 'https://site.invalid');
    if (address.trim() === '' || address === '#') return { cause: 'Een link zonder adres.', fix: 'Geef de link een adres, of maak er een knop van.' };
    if (!URL.canParse(address, base)) return { cause: `Het adres ${address} bestaat niet: het is geen geldig adres.`, fix: 'Verbeter het adres.' };
    const url = new URL(address, base);
    if (url.protocol === 'http:' && url.host === base.host)
      return { cause: `Het adres ${address} gaat over http.`, fix: 'Laat protocol en naam van de site weg: begin bij de schuine streep.' };
    if (url.origin !== base.origin) return undefined;
    const path = decoded(url.pathname);
    const page = pages.get(path);
    if (!page && !dist.files.has(path)) return missing(path);
    const fragment = decoded(url.hash.slice(1));
    if (!page || fragment === '' || ids(page).has(fragment)) return undefined;
    const close = nearest(fragment, ids(page));
    return {
      cause: `Op ${page.address} is geen plek #${fragment}.`,
      fix: close ? `Bedoelt u #${close}?` : 'Zet het id op de pagina, of haal het deel achter # weg.',
    };
  };

  function missing(path: string): Fault {
    if (pages.has(`${path}/`)) return { cause: `Het adres ${path} mist de schuine streep aan het eind.`, fix: `Schrijf ${path}/.` };
    const close = meant(path);
    return { cause: `Het adres ${path} bestaat niet.`, fix: close ? `Bedoelt u ${close}?` : 'Maak wat ontbreekt, of haal de link weg.' };
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function memo<In, Out>(work: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    if (!known.has(input)) known.set(input, work(input));
    return known.get(input)!;
  };
}
