/** What a link in content turns out to be. */
export type LinkKind = 'inside' | 'anchor' | 'web' | 'plain-web' | 'mail' | 'phone' | 'forbidden';

const INVISIBLE = /[\p{Cc}\p{Cf}\s]+/gu;

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, digits: string) => fromCode(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&(tab|newline);/gi, '');

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Percent signs decoded one by one: a broken one must not hide the others. */
const decodePercent = (text: string): string => text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

/**
 * Sorts an address as it stands in content. The scheme is read the way a careless browser would: entities and
 * percent signs decoded, control characters and spaces dropped, case ignored. Only what is known is let through.
 */
export function linkKind(url: string): LinkKind {
  const bare = decodePercent(decodeEntities(url)).replace(INVISIBLE, '').toLowerCase();
  if (bare === '' || bare.includes('\\') || url.search(INVISIBLE) !== -1) return 'forbidden';
  if (bare.startsWith('//')) return 'forbidden';
  if (bare.startsWith('#')) return bare.length > 1 ? 'anchor' : 'forbidden';
  if (bare.startsWith('/')) return bare.split('/').includes('..') ? 'forbidden' : 'inside';
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  if (scheme === 'https') return isWebAddress(url) ? 'web' : 'forbidden';
  if (scheme === 'http') return isWebAddress(url) ? 'plain-web' : 'forbidden';
  if (scheme === 'mailto') return /^mailto:[^@?/:]+@[^@?/:]+\.[a-z]+(\?subject=[^&]*)?$/.test(bare) ? 'mail' : 'forbidden';
  if (scheme === 'tel') return /^tel:\+?[\d().-]+$/.test(bare) ? 'phone' : 'forbidden';
  return 'forbidden';
}

/** A real address without a name or password in it, and without letters that look like others: `аbn.nl` with a Cyrillic а. */
function isWebAddress(url: string): boolean {
  try {
    const { username, password, hostname } = new URL(url);
    const typed = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
    return username === '' && password === '' && hostname.includes('.') && /^[\x21-\x7e]+$/.test(typed);
  } catch {
    return false;
  }
}
