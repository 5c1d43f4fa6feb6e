import { counted, inWords } from '#lib/dutch-text.ts';

/** One fault in the built site, ready to be shown. */
export interface Finding {
  /** Address of the page, or path of the file. */
  readonly page: string;
  /** Where on it: an opening tag, or what stands in the file. */
  readonly place: string;
  /** Dutch sentence: what is wrong. */
  readonly cause: string;
  /** Dutch sentence: how to mend it. */
  readonly fix: string;
}

/** The findings of one check. */
export interface Checked {
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** Pages that are named; of the others only the number is given. */
const NAMED = 3;

/** One fault with all pages it is on: a fault in the footer is one finding, not five hundred. */
interface Merged extends Omit<Finding, 'page'> {
  readonly pages: readonly string[];
}

/** The same fault on several pages becomes one. */
export function merged(findings: readonly Finding[]): Merged[] {
  const byFault = Map.groupBy(findings, ({ place, cause, fix }) => JSON.stringify([place, cause, fix]));
  return [...byFault.values()].map((same) => ({
    place: same[0]!.place,
    cause: same[0]!.cause,
    fix: same[0]!.fix,
    pages: [...new Set(same.map(({ page }) => page))],
  }));
}

/** Findings as people read them: per check the cause, where, and the fix. */
export function formatFindings(checks: readonly Checked[]): string {
  return checks
    .filter(({ findings }) => findings.length > 0)
    .map(({ check, findings }) => [check, ...merged(findings).map(formatOne)].join('\n'))
    .join('\n\n');
}

const formatOne = ({ place, cause, fix, pages }: Merged): string => `  ${cause}\n      ${where(pages)}${place ? ` · ${place}` : ''}\n      ${fix}`;

function where(pages: readonly string[]): string {
  if (pages.length <= NAMED) return inWords(pages);
  return `${counted(pages.length, 'adres', 'adressen')}, zoals ${inWords(pages.slice(0, NAMED))}`;
}

/** The closing line. */
export const closingLine = (pageCount: number, checks: readonly Checked[]): string =>
  `${counted(pageCount, 'pagina', 'pagina’s')}, ${counted(checks.flatMap(({ findings }) => merged(findings)).length, 'bevinding', 'bevindingen')}.`;
