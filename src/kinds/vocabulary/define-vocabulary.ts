/** One allowed value of a field, as authors write it (`id`) and as visitors read it (`label`). */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Other words for the same thing. They feed search and help authors who make a typing error. */
  readonly synonyms?: readonly string[];
  /** One sentence of explanation, where the label does not say enough. */
  readonly explanation?: string;
}

/** A closed list of terms. Free of Zod, so that islands may import it. */
export interface Vocabulary<Id extends string = string> {
  readonly name: string;
  readonly terms: readonly Term<Id>[];
  readonly ids: readonly [Id, ...Id[]];
  /** The label of an id. */
  label(id: Id): string;
  term(id: Id): Term<Id>;
  /** Where the term stands in the list; lists are in the order in which visitors should see them. */
  order(id: Id): number;
}

/** Makes a vocabulary; the order of the terms is the order on the page. */
export function defineVocabulary<const Id extends string>(name: string, terms: readonly Term<Id>[]): Vocabulary<Id> {
  const byId = new Map(terms.map((term, index) => [term.id, { term, index }]));
  const find = (id: Id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`Unknown term "${id}" in vocabulary "${name}".`);
    return found;
  };
  return {
    name,
    terms,
    ids: terms.map((term) => term.id) as [Id, ...Id[]],
    label: (id) => find(id).term.label,
    term: (id) => find(id).term,
    order: (id) => find(id).index,
  };
}

/** The ids of a vocabulary as a type. */
export type IdOf<V> = V extends Vocabulary<infer Id> ? Id : never;
