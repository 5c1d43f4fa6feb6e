import { counted, wholeNumber } from '#lib/dutch-text.ts';
import type { StepNow } from './migrate.ts';

/** How far a visitor is, counted over today’s steps. */
export interface Count {
  readonly klaar: number;
  readonly nvt: number;
  /** Steps that count: all but those that are not for this visitor. */
  readonly telt: number;
  readonly notities: number;
  readonly nieuw: number;
}

export function countSteps(steps: Iterable<StepNow>): Count {
  const all = [...steps];
  const count = (test: (step: StepNow) => boolean) => all.filter(test).length;
  const nvt = count((step) => step.state === 'nvt');
  return {
    klaar: count((step) => step.state === 'klaar'),
    nvt,
    telt: all.length - nvt,
    notities: count((step) => step.note !== ''),
    nieuw: count((step) => step.isNew),
  };
}

/** `3 van 9 stappen klaar`. Steps that are not for this visitor do not count. */
export function progressText({ klaar, telt }: Count): string {
  if (telt === 0) return 'Geen enkele stap geldt voor u';
  if (klaar === telt) return telt === 1 ? 'De enige stap is klaar' : `Alle ${wholeNumber(telt)} stappen klaar`;
  return `${wholeNumber(klaar)} van ${counted(telt, 'stap', 'stappen')} klaar`;
}

/** What goes with it: `1 stap geldt niet voor u. 2 stappen zijn nieuw.` */
export function remarks({ nvt, nieuw }: Count): string {
  const parts = [
    nvt > 0 && `${counted(nvt, 'stap', 'stappen')} ${nvt === 1 ? 'geldt' : 'gelden'} niet voor u.`,
    nieuw > 0 && `${counted(nieuw, 'stap is', 'stappen zijn')} nieuw sinds uw vorige bezoek.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What a visitor would lose: `3 vinkjes, 1 keer niet van toepassing en 1 notitie`, or nothing. */
export function filledIn({ klaar, nvt, notities }: Pick<Count, 'klaar' | 'nvt' | 'notities'>): string[] {
  return [
    klaar > 0 ? counted(klaar, 'vinkje', 'vinkjes') : '',
    nvt > 0 ? `${wholeNumber(nvt)} keer niet van toepassing` : '',
    notities > 0 ? counted(notities, 'notitie', 'notities') : '',
  ].filter(Boolean);
}
