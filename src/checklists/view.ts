/** One step as the page shows it. */
export interface StepView {
  readonly id: string;
  readonly tekst: string;
  readonly uitleg: string;
  /** Numbers of its sources in the list on the page. */
  readonly bronnen: readonly number[];
  /** Version of the checklist that brought it. */
  readonly sinds: number;
}

/** A step that is no longer in the list, and what came in its place. */
export interface FormerStep {
  readonly id: string;
  readonly tekst: string;
  readonly vervangen_door: readonly string[];
}

/** What the island needs of a checklist: made in the build, small, without anything it does not show. */
export interface ChecklistView {
  readonly id: string;
  readonly titel: string;
  readonly versie: number;
  readonly groepen: readonly { readonly titel: string; readonly stappen: readonly StepView[] }[];
  readonly vervallen: readonly FormerStep[];
}

/** Steps of a checklist in reading order. */
export const stepsOf = (view: ChecklistView): StepView[] => view.groepen.flatMap((group) => group.stappen);
