/** What a link in content turns out to be. */
export type LinkKind = 'inside' | 'anchor' | 'web' | 'plain-web' | 'mail' | 'phone' | 'forbidden';

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, digits: string) => fromCode(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&(tab|newline);/gi, '');

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Sorts an address as it stands in content. The scheme is read the way a careless browser would: entities and
 * percent signs decoded, control characters and spaces dropped, case ignored. Only what is known is let through.
 */
export function linkKind(url: string): LinkKind {
  const bare = decodePercent(decodeEntities(url)).replace(/[\p{Cc}\p{Cf}\s]+/gu, '').toLowerCase();
  if (bare === '' || bare.includes('\\')) return 'forbidden';
  if (bare.startsWith('//')) return 'forbidden';
  if (bare.startsWith('#')) return bare.length > 1 ? 'anchor' : 'forbidden';
  if (bare.startsWith('/')) return bare.split('/').includes('..') ? 'forbidden' : 'inside';
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  if (scheme === 'https') return isWebAddress(url) ? 'web' : 'forbidden';
  if (scheme === 'http') return isWebAddress(url) ? 'plain-web' : 'forbidden';
  if (scheme === 'mailto') return 'mail';
  if (scheme === 'tel') return 'phone';
  return 'forbidden';
}

/** A real address without a name or password in it. */
function isWebAddress(url: string): boolean {
  try {
    const { username, password, hostname } = new URL(url);
    return username === '' && password === '' && hostname.includes('.');
  } catch {
    return false;
  }
}
