import { longDate, type IsoDate } from '#lib/dutch-date.ts';
import type { Problem } from '#kinds/problem.ts';
import { atField } from './problem-at.ts';
import type { Readable } from './read-entry.build.ts';

/** Most days that a meeting lasts; more is a slip of the pen. */
const MAX_DAYS = 31;
const DAY = 86_400_000;

/** Dates that cannot be right, and reviews that are overdue on the day `today`. */
export function dateProblems(entry: Readable, today: IsoDate): Problem[] {
  const { bijgewerkt, herzien_voor } = entry.data as { bijgewerkt?: IsoDate; herzien_voor?: IsoDate };
  const problems: Problem[] = [];
  if (bijgewerkt && bijgewerkt > today) problems.push(atField(entry, ['bijgewerkt'], 'E-DATE', `${longDate(bijgewerkt)} ligt in de toekomst.`, 'Vul de dag in waarop u het nakeek.'));
  if (bijgewerkt && herzien_voor && herzien_voor <= bijgewerkt) problems.push(atField(entry, ['herzien_voor'], 'E-DATE', 'De dag van herzien ligt niet na de dag van bijwerken.', 'Kies een dag binnen anderhalf jaar.'));
  if (herzien_voor && herzien_voor < today) problems.push(atField(entry, ['herzien_voor'], 'W-REVIEW', `Dit had vóór ${longDate(herzien_voor)} nagekeken moeten zijn.`, 'Kijk het na en pas bijgewerkt en herzien_voor aan.'));
  if (entry.kind === 'bijeenkomst') problems.push(...eventProblems(entry as Readable<'bijeenkomst'>, today));
  return problems;
}

function eventProblems(entry: Readable<'bijeenkomst'>, today: IsoDate): Problem[] {
  const { datum, einddatum, tijd, status } = entry.data;
  const last = einddatum ?? datum;
  const problems: Problem[] = [];
  if (last < datum) problems.push(atField(entry, ['einddatum'], 'E-EVENT', 'Het einde ligt voor het begin.', 'Draai de datums om.'));
  if ((Date.parse(last) - Date.parse(datum)) / DAY >= MAX_DAYS) problems.push(atField(entry, ['einddatum'], 'E-EVENT', `Deze bijeenkomst duurt langer dan ${MAX_DAYS} dagen.`, 'Kijk de datums na, of maak er meer bijeenkomsten van.'));
  if (tijd && isSkipped(datum, tijd)) problems.push(atField(entry, ['tijd'], 'E-EVENT', `Om ${tijd} gaat de klok die nacht een uur vooruit; die tijd bestaat niet.`, 'Kijk de tijd na.'));
  if (status === 'gehouden' && datum > today) problems.push(atField(entry, ['status'], 'E-EVENT', 'Deze bijeenkomst ligt in de toekomst en kan dus niet geweest zijn.', 'Zet status op gepland.'));
  if (status === 'gepland' && last < today) problems.push(atField(entry, ['status'], 'W-EVENT', 'Deze bijeenkomst is voorbij maar staat nog op gepland.', 'Zet status op gehouden of afgelast.'));
  return problems;
}

/** Summer time begins on the last Sunday of March at 2:00, when clocks go to 3:00 (Directive 2000/84/EC). */
function isSkipped(date: IsoDate, time: string): boolean {
  const [, month, day] = date.split('-').map(Number);
  return month === 3 && day! > 24 && new Date(`${date}T00:00:00Z`).getUTCDay() === 0 && time.startsWith('02:');
}
