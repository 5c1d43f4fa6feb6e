import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted, inWords } from '#lib/dutch-text.ts';
import { addressOf, MAX_QUERY, stateFromAddress } from './address.ts';
import { counts, shown, toggled, type Facet, type FacetItem, type FinderState } from './facets.ts';
import { arrange } from './arrange.browser.ts';

/** What the finder beside a list gets from the build. */
export interface FinderProps {
  readonly facets: readonly Facet[];
  readonly items: readonly FacetItem[];
  readonly noun: { readonly one: string; readonly many: string };
  readonly orders: readonly { readonly id: string; readonly label: string }[];
  /** Turns what was typed into the normalised words of the items; given by the script of the page. */
  readonly wordsOf?: (query: string) => readonly string[];
  /** Element that holds the list: things in it carry `data-item`. */
  readonly listId: string;
}

const STATUS_DELAY = 500;

/** Filters, search as you type and order for a list that is already on the page. */
export function Finder({ facets, items, noun, orders, listId, wordsOf = () => [] }: FinderProps) {
  const orderIds = useMemo(() => orders.map(({ id }) => id), [orders]);
  const [state, setState] = useState<FinderState>(() => stateFromAddress('', facets, orderIds));
  const [live, setLive] = useState('');
  const started = useRef(false);
  const words = wordsOf(state.query);
  const list = shown(items, state, words);
  const numbers = counts(items, facets, state, words);
  const picked = facets.flatMap((facet) => facet.options.filter(({ id }) => state.choices[facet.key]?.includes(id)).map((option) => ({ facet, option })));
  const narrowed = picked.length > 0 || state.query.trim() !== '';
  const summary = `${counted(list.length, noun.one, noun.many)}${narrowed ? `, van de ${items.length}` : ''}`;

  useEffect(() => {
    const read = () => setState(stateFromAddress(location.search, facets, orderIds));
    read();
    started.current = true;
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [facets, orderIds]);

  useEffect(() => {
    if (!started.current) return;
    arrange(listId, list.map(({ id }) => id), state.order === orderIds[0]);
    history.replaceState(history.state, '', `${location.pathname}${addressOf(state, orderIds)}${location.hash}`);
    const timer = setTimeout(() => setLive(narrowed ? `${summary}${picked.length > 0 ? `. Filters: ${inWords(picked.map(({ option }) => option.label))}` : ''}.` : summary), STATUS_DELAY);
    return () => clearTimeout(timer);
  }, [state]);

  const change = (next: Partial<FinderState>) => setState({ ...state, ...next });
  const focusStatus = () => document.getElementById(`${listId}-status`)?.focus();
  const clear = () => {
    change({ choices: {}, query: '' });
    focusStatus();
  };
  const remove = (key: string, id: string, button: HTMLElement) => {
    const neighbour = (button.closest('li')?.nextElementSibling ?? button.closest('li')?.previousElementSibling)?.querySelector('button');
    change({ choices: toggled(state.choices, key, id) });
    if (neighbour) neighbour.focus();
    else focusStatus();
  };

  return (
    <>
      <details class="filters">
        <summary>
          <span>Filter en zoek</span>
          {picked.length > 0 && <span class="aantal">{counted(picked.length, 'filter', 'filters')}</span>}
        </summary>
        <form onSubmit={(event) => event.preventDefault()}>
          <div class="field filters__zoek">
            <label for={`${listId}-q`}>Zoek in deze lijst</label>
            <input class="input" id={`${listId}-q`} name="q" type="search" autocomplete="off" maxLength={MAX_QUERY} value={state.query} onInput={(event) => change({ query: event.currentTarget.value })} />
          </div>
          {orders.length > 1 && (
            <div class="field filters__zoek">
              <label for={`${listId}-volgorde`}>Volgorde</label>
              <select class="input" id={`${listId}-volgorde`} name="volgorde" value={state.order} onChange={(event) => change({ order: event.currentTarget.value })}>
                {orders.map(({ id, label }) => (
                  <option value={id}>{label}</option>
                ))}
              </select>
            </div>
          )}
          {facets.map((facet) => (
            <fieldset>
              <legend>{facet.label}</legend>
              <div>
                {facet.options.map(({ id, label }) => (
                  <label class="checkbox">
                    <input type="checkbox" name={facet.key} value={id} checked={state.choices[facet.key]?.includes(id) ?? false} onChange={() => change({ choices: toggled(state.choices, facet.key, id) })} />
                    <span class="checkbox__regel regel">
                      <span>{label}</span>{' '}
                      <span class="aantal">
                        {numbers[facet.key]?.[id] ?? 0}
                        <span class="visually-hidden"> {(numbers[facet.key]?.[id] ?? 0) === 1 ? noun.one : noun.many}</span>
                      </span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </form>
      </details>
      <div class="filterstatus">
        <p class="filterstatus__tekst" id={`${listId}-status`} tabIndex={-1}>
          {summary}
        </p>
        <p class="visually-hidden" role="status">
          {live}
        </p>
        {picked.length > 0 && (
          <ul class="filterlijst" aria-label="Gekozen filters">
            {picked.map(({ facet, option }) => (
              <li key={`${facet.key}-${option.id}`}>
                <button class="filterknop" type="button" onClick={(event) => remove(facet.key, option.id, event.currentTarget)}>
                  <span class="visually-hidden">Verwijder filter: </span>
                  {option.label}
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M6 6l12 12M18 6 6 18" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        )}
        {narrowed && (
          <button class="button button--quiet" type="button" onClick={clear}>
            Wis alles
          </button>
        )}
        {list.length === 0 && (
          <div class="leeg">
            <p>
              <strong>Niets past bij alles wat u koos.</strong>
            </p>
            <p>Haal een filter weg, of zoek met een ander woord.</p>
            <p>
              <button class="button" type="button" onClick={clear}>
                Wis alle filters
              </button>
            </p>
          </div>
        )}
      </div>
    </>
  );
}
