/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}
