import type { DataByKind } from '#kinds/index.ts';
import type { Problem } from '#kinds/problem.ts';

/** Every step id that a published checklist ever had, with the text it was published with. Only grows. */
export type StepRegister = Readonly<Record<string, Readonly<Record<string, { readonly tekst: string; readonly sinds: number }>>>>;

type Checklist = DataByKind['checklist'];

/** Most a text may change under the same id before the author must say that it still means the same. */
const MAX_CHANGE = 0.4;

/** Steps of a checklist in reading order. */
export const stepsOf = (checklist: Checklist) => checklist.groepen.flatMap((group) => group.stappen);

/** Share of three-letter pieces that two texts do not have in common, from 0 (the same) to 1. */
export function textChange(before: string, after: string): number {
  const pieces = (text: string) => {
    const padded = `  ${text.toLowerCase()} `;
    return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
  };
  const [a, b] = [pieces(before), pieces(after)];
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return 1 - (2 * shared) / (a.size + b.size);
}

/** Mistakes that would lose or falsify the ticks of visitors: ids that vanish, change meaning, double or come back. */
export function stepProblems(id: string, file: string, checklist: Checklist, register: StepRegister, lineOf: (path: readonly PropertyKey[]) => number): Problem[] {
  const known = register[id] ?? {};
  const steps = stepsOf(checklist);
  const gone = new Set(checklist.vervallen.map((step) => step.id));
  const current = new Set(steps.map((step) => step.id));
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string, fix: string) => problems.push({ code: 'E-CHECK-ID', file, line: lineOf(path), message, fix });

  if (steps.length > 200) report(['groepen'], 'Deze lijst heeft meer dan 200 stappen.', 'Maak er meer lijsten van.');
  checklist.groepen.forEach((group, groupIndex) =>
    group.stappen.forEach((step, index) => {
      const path = ['groepen', groupIndex, 'stappen', index, 'id'];
      const before = known[step.id];
      if (steps.filter((other) => other.id === step.id).length > 1) report(path, `De id “${step.id}” staat er twee keer.`, 'Geef elke stap een eigen id.');
      if (gone.has(step.id)) report(path, `De id “${step.id}” is vervallen en mag niet terugkomen.`, 'Kies een nieuwe id.');
      if (before && textChange(before.tekst, step.tekst) > MAX_CHANGE && !step.zelfde_betekenis) report(path, `De tekst van “${step.id}” is sterk veranderd; vinkjes van bezoekers zouden iets anders gaan betekenen.`, 'Zet zelfde_betekenis: true als het hetzelfde bedoelt, of gebruik een nieuwe id en zet de oude bij vervallen.');
    }),
  );
  for (const old of Object.keys(known)) {
    if (!current.has(old) && !gone.has(old)) report(['vervallen'], `De stap “${old}” is verdwenen; bezoekers zouden hun vinkje kwijtraken.`, `Zet hem bij vervallen: - id: ${old}, met de tekst en wat ervoor in de plaats kwam.`);
  }
  checklist.vervallen.forEach((step, index) => {
    for (const next of step.vervangen_door) if (!current.has(next) && !gone.has(next)) report(['vervallen', index], `“${step.id}” is vervangen door “${next}”, maar die stap bestaat niet.`, 'Noem een stap die in de lijst of bij vervallen staat.');
  });
  const latest = Math.max(0, ...Object.values(known).map((step) => step.sinds));
  const added = steps.filter((step) => !known[step.id]);
  if (added.length > 0 && latest >= checklist.versie) report(['versie'], `Er is een stap bij gekomen, maar versie is nog ${checklist.versie}; bezoekers zien dan niet dat hij nieuw is.`, `Zet versie op ${latest + 1}.`);
  for (const step of added) report(['groepen'], `De stap “${step.id}” staat nog niet in het register.`, 'Draai npm run checklists, dan komt hij erin.');
  return problems;
}

/** Checklists that are in the register but have no file any more: the ticks of visitors would hang on nothing. */
export const vanishedChecklists = (ids: readonly string[], register: StepRegister, file: string): Problem[] =>
  Object.keys(register)
    .filter((id) => !ids.includes(id))
    .map((id) => ({ code: 'E-CHECK-ID', file, line: 1, message: `De checklist “${id}” is verdwenen; bezoekers zouden hun vinkjes kwijtraken.`, fix: 'Zet het bestand terug, of laat de lijst staan en schrijf erbij dat hij niet meer wordt bijgehouden.' }));

/** The register with the steps of all checklists added; nothing is ever taken out. */
export function grownRegister(register: StepRegister, checklists: readonly { id: string; data: Checklist }[]): StepRegister {
  const grown: Record<string, Record<string, { tekst: string; sinds: number }>> = structuredClone(register) as never;
  for (const { id, data } of checklists) {
    const own = (grown[id] ??= {});
    for (const step of stepsOf(data)) if (!own[step.id] || step.zelfde_betekenis) own[step.id] = { tekst: step.tekst, sinds: own[step.id]?.sinds ?? data.versie };
  }
  return Object.fromEntries(Object.entries(grown).sort(([a], [b]) => a.localeCompare(b)));
}
