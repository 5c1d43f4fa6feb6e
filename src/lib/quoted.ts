const MAX_LENGTH = 80;

/** What someone wrote, between quotation marks: at most 80 characters, on one line, without invisible characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${shortened(text)}”`;
}

/** A text cut to at most 80 characters, on one line, without invisible characters. */
export function shortened(text: string): string {
  // Only the beginning is looked at, so that a page of text costs nothing.
  const letters = [...text.slice(0, 4 * MAX_LENGTH).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()];
  return letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH - 1).join('')}…` : letters.join('');
}
