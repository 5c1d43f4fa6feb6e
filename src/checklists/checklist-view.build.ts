import type { Entry } from '#catalogue/read-entry.build.ts';
import type { StepRegister } from '#catalogue/step-register.ts';
import type { ChecklistView } from './view.ts';

/** The read model of a checklist: its steps, since when each is in it, and the numbers of its sources as the page lists them. */
export function checklistView({ id, data }: Pick<Entry<'checklist'>, 'id' | 'data'>, register: StepRegister): ChecklistView {
  const numbers = new Map(data.bronnen.map(({ bron }, index) => [bron, index + 1]));
  return {
    id,
    titel: data.titel,
    versie: data.versie,
    groepen: data.groepen.map(({ titel, stappen }) => ({
      titel,
      stappen: stappen.map((step) => ({
        id: step.id,
        tekst: step.tekst,
        uitleg: step.uitleg,
        bronnen: step.bronnen.flatMap((bron) => numbers.get(bron) ?? []),
        sinds: register[id]?.[step.id]?.sinds ?? data.versie,
      })),
    })),
    vervallen: data.vervallen,
  };
}
