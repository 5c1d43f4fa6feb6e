import type { DataByKind } from '#kinds/index.ts';
import { wholeNumber } from '#lib/dutch-text.ts';

type Costs = DataByKind['best-practice']['kosten'];

const SIZES = [
  ['tien', 10],
  ['vijftig', 50],
  ['tweehonderd', 200],
] as const;

/** Costs in words, one line per moment and size; empty when no source names any. */
export function costLines(costs: Costs): string[] {
  if (!costs) return [];
  const moments = [
    ['Eerste keer', costs.eerste_keer],
    ['Daarna', costs.daarna],
  ] as const;
  const lines = moments.flatMap(([moment, sizes]) =>
    SIZES.flatMap(([key, staff]) => {
      const amount = sizes?.[key];
      const parts = [amount?.uren === undefined ? '' : `${wholeNumber(amount.uren)} uur`, amount?.euro === undefined ? '' : `€ ${wholeNumber(amount.euro)}`].filter(Boolean);
      return parts.length > 0 ? [`${moment}, bij ${staff} mensen: ${parts.join(' en ')}`] : [];
    }),
  );
  return [...lines, costs.toelichting];
}
