import { hrefOf } from '#catalogue/hrefs.ts';
import { site } from '#catalogue/site.build.ts';

/** Name and page of a source, for a sentence that stands outside an entry. Throws when the source is gone. */
export function sourceRef(id: string): { name: string; href: string } {
  const { data } = site().one('bron', id);
  return { name: `${data.uitgever}${data.jaar ? `, ${data.jaar}` : ''}`, href: hrefOf('bron', id) };
}
