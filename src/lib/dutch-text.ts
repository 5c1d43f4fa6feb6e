/** A list in words: `a, b en c`. */
export function inWords(parts: readonly string[], joiner = 'en'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`;
}

/** A number with its noun: `counted(1, 'casus', 'casussen')` → `1 casus`. */
export const counted = (count: number, one: string, many: string): string =>
  `${wholeNumber(count)} ${count === 1 ? one : many}`;

/** A number the Dutch way, with points between thousands: `4.211`. */
export const wholeNumber = (value: number): string => value.toLocaleString('nl-NL');

/** First letter upper case, the rest as it was. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First letter lower case, for a label inside a sentence. Leaves abbreviations (`LOB-materiaal`) alone. */
export const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** File size for a reader: `48 kB`, `1,2 MB`. One kilobyte is 1,000 bytes; never less than 1 kB. */
export function fileSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

/** Text of at most `limit` characters, cut between words with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,:;–-]+$/, '')}…`;
}
