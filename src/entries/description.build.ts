import type { Entry } from '#catalogue/read-entry.build.ts';
import { kindOf } from '#kinds/index.ts';

/** A sentence about an entry for search engines, feeds and shared links. */
export function descriptionOf(entry: Entry): string {
  const { samenvatting } = entry.data as { samenvatting?: string };
  if (samenvatting) return samenvatting;
  const { titel, uitgever } = entry.data as Entry<'bron'>['data'];
  return `${kindOf(entry.kind).label.one}: ${titel} (${uitgever}). Met de stukken die deze bron noemen.`;
}
