/** Text without accents: `Één café` → `Een cafe`. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Text as it may stand in an address: `Wat werkte niet?` → `wat-werkte-niet`. Empty when no letter or digit is left. */
export const slugify = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
