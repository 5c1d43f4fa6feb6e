/**
 * Shows only the given things of a list, in the given order. Groups without a visible thing hide, heading and all;
 * outside the first order the things of all groups stand in one list.
 */
export function arrange(listId: string, ids: readonly string[], grouped: boolean): void {
  const root = document.getElementById(listId);
  if (!root) return;
  const things = new Map([...root.querySelectorAll<HTMLElement>('[data-item]')].map((thing) => [thing.dataset['item']!, thing]));
  const places = new Map([...things.values()].map((thing) => [thing, homeOf(thing)]));
  const loose = root.querySelector<HTMLElement>('[data-ungrouped]');
  for (const [id, thing] of things) thing.hidden = !ids.includes(id);
  for (const id of ids) {
    const thing = things.get(id);
    if (!thing) continue;
    const target = grouped || !loose ? places.get(thing) : loose;
    target?.append(thing);
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-item]')].some((thing) => !thing.hidden);
  if (loose) loose.hidden = grouped;
}

/** The list a thing came from, remembered at first sight, so that it finds its way back. */
const homes = new WeakMap<HTMLElement, HTMLElement>();
function homeOf(thing: HTMLElement): HTMLElement {
  const home = homes.get(thing) ?? thing.parentElement!;
  homes.set(thing, home);
  return home;
}
