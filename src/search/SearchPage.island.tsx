import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, MAX_QUERY, stateFromAddress } from '#facets/address.ts';
import { toggled, type FinderState } from '#facets/facets.ts';
import { Browse, type BrowseProps } from './Browse.island.tsx';
import { Filters } from './Filters.island.tsx';
import { nearestThemes } from './nearest-themes.ts';
import { ResultList } from './ResultList.island.tsx';
import { headline, shownOf, themesOf } from './results-page.ts';
import { filterKeys } from './search-entry.ts';
import { Failure, NotesBefore, ThemeLinks } from './SearchNotes.island.tsx';
import { rememberPlace, returnToPlace, useAddress, useAmount } from './use-address.browser.ts';
import { useSearch } from './use-search.browser.ts';
import { useSearchForm } from './use-search-form.browser.ts';

export interface SearchPageProps extends BrowseProps {
  /** The form above the results. */
  readonly formId: string;
}

const PAGE = 10;
const ORDERS = ['beste'];
const STATUS_DELAY = 500;
const SLOW = 1000;
const noMarks = () => [];

/** Search results with filters, for the query and ticks in the address. */
export function SearchPage({ kinds, themes, formId }: SearchPageProps) {
  const { address, go } = useAddress();
  const { amount, show } = useAmount(address, PAGE);
  const asked = new URLSearchParams(address);
  const query = (asked.get('q') ?? '').slice(0, MAX_QUERY).trim();
  const { search, busy, again } = useSearch(query !== '' || filterKeys.some((key) => asked.has(key)) ? query : undefined);
  const [live, setLive] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useSearchForm(formId, query, (typed) => go(typed.trim() === '' ? '' : `?${new URLSearchParams({ q: typed.trim() }).toString()}`));

  const done = search.phase === 'done' ? search : undefined;
  const state: FinderState = stateFromAddress(address, done?.catalogue.facets ?? [], ORDERS);
  const shown = done && shownOf(done.catalogue, done.found, state.choices);
  const picked =
    done?.catalogue.facets.flatMap((facet) =>
      facet.options.filter(({ id }) => state.choices[facet.key]?.includes(id)).map((option) => ({ key: facet.key, ...option })),
    ) ?? [];
  const summary = shown
    ? headline(
        shown,
        done.query,
        picked.map(({ label }) => label),
      )
    : '';

  useEffect(() => {
    const text = busy ? 'Zoeken…' : summary;
    const timer = setTimeout(() => setLive(text), busy ? SLOW : STATUS_DELAY);
    return () => clearTimeout(timer);
  }, [busy, summary]);
  useEffect(() => {
    if (done) returnToPlace();
    if (done && query !== '') document.title = `${query} – Zoeken – Doen wat werkt`;
  }, [done]);

  const tick = (key: string, id: string) => go(addressOf({ ...state, choices: toggled(state.choices, key, id) }, ORDERS));
  const clear = () => {
    go(addressOf({ ...state, choices: {} }, ORDERS));
    heading.current?.focus();
  };
  const untick = (key: string, id: string, button: HTMLElement) => {
    const item = button.closest('li');
    const neighbour = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
    (neighbour ?? heading.current)?.focus();
    tick(key, id);
  };

  return (
    <>
      <p class="visually-hidden" role="status">
        {live}
      </p>
      {search.phase === 'failed' && <Failure onRetry={again} />}
      {search.phase === 'busy' && <p class="kopje zoekwachten">{live}</p>}
      {(search.phase === 'resting' || search.phase === 'failed') && <Browse kinds={kinds} themes={themes} />}
      {done && shown && (
        <div class="finder" aria-busy={busy}>
          <Filters facets={done.catalogue.facets} choices={state.choices} counts={shown.counts} onToggle={tick} />
          <div class="zoekresultaten">
            <div class="filterstatus">
              <h2 class="filterstatus__tekst kopje" ref={heading} tabIndex={-1}>
                {summary}
              </h2>
              {picked.length > 0 && (
                <ul class="filterlijst" aria-label="Gekozen filters">
                  {picked.map(({ key, id, label }) => (
                    <li key={`${key}-${id}`}>
                      <button class="filterknop" type="button" onClick={(event) => untick(key, id, event.currentTarget)}>
                        <span class="visually-hidden">Verwijder filter: </span>
                        {label}
                        <svg viewBox="0 0 24 24" aria-hidden="true">
                          <path d="M6 6l12 12M18 6 6 18" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
                        </svg>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            {done.found && <NotesBefore query={done.query} found={done.found} relaxed={shown.relaxed} />}
            {shown.places.length > 0 ? (
              <>
                <ResultList catalogue={done.catalogue} places={shown.places.slice(0, amount)} marks={done.found?.marks ?? noMarks} onFollow={rememberPlace} />
                {shown.places.length > amount && (
                  <button class="button" type="button" onClick={() => show(amount + PAGE)}>
                    Toon meer resultaten
                  </button>
                )}
                <ThemeLinks
                  catalogue={done.catalogue}
                  ids={themesOf(done.catalogue, done.found ? shown.places : [])}
                  lead="Niet gevonden wat u zocht? Bekijk alles over:"
                />
              </>
            ) : (
              <div class="leeg">
                {shown.all > 0 ? (
                  <>
                    <p>Met deze filters blijft er niets over. Zonder filters {shown.all === 1 ? 'is er 1 resultaat' : `zijn er ${shown.all} resultaten`}.</p>
                    <p>
                      <button class="button" type="button" onClick={clear}>
                        Wis alle filters
                      </button>
                    </p>
                  </>
                ) : (
                  <p>Probeer een ander woord, of minder woorden.</p>
                )}
                <ThemeLinks catalogue={done.catalogue} ids={nearestThemes(query)} lead="Of kijk verder bij een thema:" />
                <p>
                  <a href="/zoeken/">Bekijk alles per soort en per thema</a>
                </p>
              </div>
            )}
          </div>
        </div>
      )}
    </>
  );
}
