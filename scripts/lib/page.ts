import { parse } from 'node-html-parser';

/** One element of a built page. Names are lower case, entities in values are decoded. */
export interface Element {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** All text inside, decoded and with single spaces; of a script or style what stands in the file. */
  readonly text: string;
  /** The opening tag as it stands in the file, cut short: says where on the page. */
  readonly place: string;
}

/** One built page. */
export interface Page {
  /** Path of the file from the root of the site: `/lob/index.html`. */
  readonly path: string;
  /** Address from the root of the site: `/lob/`. */
  readonly address: string;
  readonly html: string;
  /** All elements in the order of the file. */
  readonly elements: readonly Element[];
}

/** Parts whose content is text and not HTML. */
const RAW = { script: true, style: true };
const PLACE_LENGTH = 110;

/** Reads one page. Not a validator: that is the work of the check `html`. */
export function pageOf(path: string, html: string): Page {
  const elements = parse(html, { blockTextElements: RAW })
    .querySelectorAll('*')
    .map((found): Element => {
      const tag = found.rawTagName.toLowerCase();
      const opening = `<${found.rawTagName}${found.rawAttrs ? ` ${found.rawAttrs.replace(/\s+/g, ' ').trim()}` : ''}>`;
      return {
        tag,
        attrs: Object.fromEntries(Object.entries(found.attributes).map(([name, value]) => [name.toLowerCase(), value])),
        get text() {
          return tag in RAW ? found.rawText : found.textContent.replace(/\s+/g, ' ').trim();
        },
        place: opening.length > PLACE_LENGTH ? `${opening.slice(0, PLACE_LENGTH - 1)}…` : opening,
      };
    });
  return { path, address: path.replace(/\/index\.html$/, '/'), html, elements };
}

/** The elements of a page with one of the given tags. */
export const tagged = (page: Page, ...tags: readonly string[]): Element[] => page.elements.filter(({ tag }) => tags.includes(tag));

/** The content of a `<meta>` by its name or property, or nothing. */
export const metaOf = (page: Page, name: string): string | undefined =>
  tagged(page, 'meta').find(({ attrs }) => attrs['name'] === name || attrs['property'] === name)?.attrs['content'];

/** The words of `rel` of an element. */
export const relsOf = ({ attrs }: Element): string[] => (attrs['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** The canonical address of a page, or nothing. */
export const canonicalOf = (page: Page): string | undefined => tagged(page, 'link').find((link) => relsOf(link).includes('canonical'))?.attrs['href'];

/** Whether search engines are told to leave the page out, such as the 404 page. */
export const isHidden = (page: Page): boolean => /\bnoindex\b/.test(metaOf(page, 'robots') ?? '');
