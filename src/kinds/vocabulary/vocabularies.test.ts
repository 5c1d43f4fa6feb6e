import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutAccents } from '#lib/slug.ts';
import type { Vocabulary } from './define-vocabulary.ts';

const files = readdirSync(import.meta.dirname).filter((file) => !/test|define/.test(file));
const vocabularies = (await Promise.all(files.map((file) => import(`./${file}`))))
  .flatMap((module) => Object.values(module))
  .filter((value): value is Vocabulary => typeof value === 'object' && value !== null && 'terms' in value);

describe('vocabularies', () => {
  it('are found', () => expect(vocabularies.length).toBeGreaterThan(15));

  it.each(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s: ids are addresses and unique, labels are unique', (_, { ids, terms }) => {
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(terms.map((term) => term.label)).size).toBe(ids.length);
  });

  // The same synonym at two terms of one list would send half of the searches to the wrong one; only `mkb` covers two size classes.
  it.each(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary] as const))('%s: no synonym stands at two terms', (_, { terms }) => {
    const synonyms = terms.flatMap((term) => (term.synonyms ?? []).map((word) => withoutAccents(word).toLowerCase()));
    const twice = synonyms.filter((word, index) => synonyms.indexOf(word) !== index && word !== 'mkb');
    expect(twice).toEqual([]);
  });
});
