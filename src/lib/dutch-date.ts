/** A calendar day as `2026-11-20`. */
export type IsoDate = string;

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** Whether the text is a day that exists: `2026-02-30` does not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `2026-11-20` → `20 november 2026`. */
export function longDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** `2026-11-20` → `november 2026`. */
export function monthAndYear(date: IsoDate): string {
  const [year, month] = date.split('-').map(Number);
  return `${MONTHS[month! - 1]} ${year}`;
}

const inNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today in the Netherlands, as a calendar day. */
export const today = (now = new Date()): IsoDate => inNetherlands.format(now);
