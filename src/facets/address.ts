import type { Choices, Facet, FinderState } from './facets.ts';

/** Most characters of a query that are used; more is cut off. */
export const MAX_QUERY = 200;

/** Reads the state from the part of an address after the question mark; what is unknown is ignored. */
export function stateFromAddress(search: string, facets: readonly Facet[], orders: readonly string[]): FinderState {
  const given = new URLSearchParams(search);
  const choices: Choices = Object.fromEntries(facets.map((facet) => [facet.key, [...new Set(given.getAll(facet.key))].filter((id) => facet.options.some((option) => option.id === id))]));
  const order = given.get('volgorde') ?? '';
  return { choices, query: (given.get('q') ?? '').slice(0, MAX_QUERY), order: orders.includes(order) ? order : (orders[0] ?? '') };
}

/** The state as the part of an address from the question mark on; empty when nothing was chosen. */
export function addressOf(state: FinderState, orders: readonly string[]): string {
  const parts = new URLSearchParams();
  if (state.query.trim()) parts.set('q', state.query.trim());
  for (const [key, ids] of Object.entries(state.choices)) for (const id of ids) parts.append(key, id);
  if (state.order !== orders[0]) parts.set('volgorde', state.order);
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
}
