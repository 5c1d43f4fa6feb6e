import { usedFacets, type Facet } from '#facets/facets.ts';
import { kindNames, kindOf } from '#kinds/index.ts';
import { arbeidsmarktregio } from '#kinds/vocabulary/arbeidsmarktregio.ts';
import type { Vocabulary } from '#kinds/vocabulary/define-vocabulary.ts';
import { doelgroep } from '#kinds/vocabulary/doelgroep.ts';
import { sector } from '#kinds/vocabulary/sector.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import { extraSorts, OTHER_SORT, type SearchEntry, type Sort } from './search-entry.ts';

/** Every sort of page that search can give. */
export const sorts: readonly Sort[] = [...kindNames.map((name) => ({ id: name, label: kindOf(name).label.one, stock: kindOf(name).stock })), ...extraSorts];

const facetOf = (key: string, label: string, vocabulary: Vocabulary): Facet => ({
  key,
  label,
  options: vocabulary.terms.map(({ id, label: name }) => ({ id, label: name })),
});

/** The filters with the options that some entry has. */
export const searchFacets = (entries: readonly SearchEntry[]): Facet[] =>
  usedFacets(
    [
      { key: 'soort', label: 'Soort', options: [...sorts, OTHER_SORT] },
      facetOf('doelgroep', 'Voor wie', doelgroep),
      facetOf('thema', 'Thema', thema),
      facetOf('sector', 'Sector', sector),
      facetOf('regio', 'Regio', arbeidsmarktregio),
    ],
    entries.map(({ href, values }) => ({ id: href, values, words: '', ranks: {} })),
  ).map(({ key, label, options }) => ({ key, label, options: options.map(({ id, label: name }) => ({ id, label: name })) }));
