import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import { metaOf, tagged, type Page } from '../lib/page.ts';

/** Longest title without the name of the site; authors have the same limit. */
const MAX_TITLE = 90;

/** Every page has its own title with the name of the site, one h1, and headings that skip no level. */
export function titles(dist: Dist): Finding[] {
  const byTitle = Map.groupBy(dist.pages, titleOf);
  return dist.pages.flatMap((page) => [...titleFaults(page, byTitle), ...headingFaults(page)]);
}

const titleOf = (page: Page): string => tagged(page, 'title').find(({ text }) => text !== '')?.text ?? '';

function titleFaults(page: Page, byTitle: ReadonlyMap<string, readonly Page[]>): Finding[] {
  const title = titleOf(page);
  const site = metaOf(page, 'og:site_name') ?? '';
  const finding = (cause: string, fix: string): Finding => ({ page: page.address, place: `<title>${title}</title>`, cause, fix });
  if (title === '') return [finding('De pagina heeft geen titel.', 'Geef Page.astro een titel.')];
  const named = page.address === '/' ? title.startsWith(site) : title.endsWith(` – ${site}`);
  const own = title.replace(` – ${site}`, '');
  return [
    ...(byTitle.get(title)!.length > 1 ? [finding('Meer dan één pagina heeft deze titel.', 'Geef elke pagina een eigen titel.')] : []),
    ...(site === '' || !named
      ? [finding('De titel noemt de site niet op de vaste plaats.', 'Eindig op “ – ” en de naam van de site; de homepagina begint ermee.')]
      : []),
    ...(own.length > MAX_TITLE ? [finding(`De titel is ${own.length} tekens, meer dan ${MAX_TITLE}.`, 'Kort de titel in.')] : []),
  ];
}

function headingFaults(page: Page): Finding[] {
  const headings = tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => ({ ...heading, level: Number(heading.tag[1]), text: heading.text }));
  const first = headings.filter(({ level }) => level === 1);
  const count: Finding[] =
    first.length === 1
      ? []
      : [
          {
            page: page.address,
            place: first.map(({ text }) => `<h1>${text}</h1>`).join(' '),
            cause: `De pagina heeft ${first.length} koppen h1.`,
            fix: 'Elke pagina heeft precies één h1.',
          },
        ];
  const skipped = headings.flatMap(({ level, text, tag }, index): Finding[] => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1
      ? [
          {
            page: page.address,
            place: `<${tag}>${text}</${tag}>`,
            cause: `Na ${before === 0 ? 'het begin' : `een h${before}`} komt een ${tag}.`,
            fix: `Maak er een h${before + 1} van.`,
          },
        ]
      : [];
  });
  return [...count, ...skipped];
}
