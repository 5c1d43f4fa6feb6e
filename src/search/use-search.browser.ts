import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from './catalogue-file.ts';
import { loadCatalogue, loadExcerptFile, openFullText } from './data.browser.ts';
import { searcher, type Found, type Searcher } from './searcher.ts';

/** How far a search is. `failed`: not even the titles could be loaded. */
export type Search =
  | { readonly phase: 'resting' | 'busy' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'done'; readonly query: string; readonly catalogue: Catalogue; readonly found: Found | undefined };

/** So many results have their excerpt before the list appears, so that it does not jump. */
const WITH_EXCERPT = 4;
const EXCERPT_PATIENCE = 1500;

let known: { catalogue: Catalogue; search: Searcher } | undefined;

async function ready(): Promise<{ catalogue: Catalogue; search: Searcher }> {
  const catalogue = await loadCatalogue();
  if (known?.catalogue !== catalogue) known = { catalogue, search: searcher(catalogue, openFullText) };
  return known;
}

async function find(query: string): Promise<Search> {
  try {
    const { catalogue, search } = await ready();
    const found = query === '' ? undefined : await search(query);
    const first = found?.results.slice(0, WITH_EXCERPT).map(({ place }) => loadExcerptFile(catalogue.entries[place]!.href)) ?? [];
    await Promise.race([Promise.all(first), new Promise((resolve) => setTimeout(resolve, EXCERPT_PATIENCE))]);
    return { phase: 'done', query, catalogue, found };
  } catch {
    return { phase: 'failed' };
  }
}

/**
 * Searches when `query` changes; with `query` undefined nothing is loaded. While a new search is busy the old answer
 * stays, so that the list does not blink. `again` starts over after a failure.
 */
export function useSearch(query: string | undefined): { search: Search; busy: boolean; again: () => void } {
  const [search, setSearch] = useState<Search>({ phase: 'resting' });
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (query === undefined) {
      setSearch({ phase: 'resting' });
      setBusy(false);
      return undefined;
    }
    let current = true;
    setBusy(true);
    setSearch((before) => (before.phase === 'done' ? before : { phase: 'busy' }));
    void find(query).then((next) => {
      if (!current) return;
      setSearch(next);
      setBusy(false);
    });
    return () => {
      current = false;
    };
  }, [query, attempt]);
  return { search, busy, again: () => setAttempt(attempt + 1) };
}
