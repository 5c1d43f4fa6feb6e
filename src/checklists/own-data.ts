import type { OwnEntry } from '#lib/storage-area.ts';

/** What one kind of stored thing is called and why it is kept, for the visitor. */
export interface KindOfData {
  /** The kind in the key. */
  readonly kind: string;
  readonly name: string;
  readonly purpose: string;
  /** Names of the things themselves, by the id in the key. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** One key as the visitor sees it. */
export interface OwnDataLine {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly place: string;
  /** About the bytes it takes: two for every character. */
  readonly bytes: number;
  /** The text itself, when it could not be read and is only kept to be handed over. */
  readonly damaged: string | undefined;
}

/** The keys of this site in words. A key nobody knows is shown as it is. */
export function ownDataLines(entries: readonly OwnEntry[], kinds: readonly KindOfData[]): OwnDataLine[] {
  return entries.map(({ key, text, place, stored }) => {
    const kind = kinds.find((candidate) => candidate.kind === stored?.kind);
    const title = stored && kind?.titles?.[stored.id];
    const isDamaged = stored?.damagedAt !== undefined;
    const name = kind ? [kind.name, title].filter(Boolean).join(': ') : key;
    return {
      key,
      name: isDamaged ? `${name} (niet te lezen)` : name,
      purpose: isDamaged ? 'Kon niet gelezen worden. Bewaard zodat u het kunt downloaden.' : (kind?.purpose ?? 'Gemaakt door een andere versie van deze site.'),
      place: place === 'device' ? 'op dit apparaat' : 'tot u dit tabblad sluit',
      bytes: 2 * (key.length + text.length),
      damaged: isDamaged ? text : undefined,
    };
  });
}
