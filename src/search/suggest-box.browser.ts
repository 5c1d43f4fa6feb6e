import { counted } from '#lib/dutch-text.ts';
import { loadCatalogue, loadSuggestIndex } from './data.browser.ts';
import type { Catalogue } from './catalogue-file.ts';
import { suggester, type Suggestion } from './suggest-index.ts';
import { afterKey, closedList, listOf, type ListKey, type ListState } from './suggestion-list.ts';

const TELL_DELAY = 800;

interface Suggest {
  readonly catalogue: Catalogue;
  readonly find: (typed: string) => Suggestion[];
}

let known: Promise<Suggest> | undefined;

/** The data behind suggestions, loaded when a visitor starts to type. */
function load(): Promise<Suggest> {
  known ??= Promise.all([loadCatalogue(), loadSuggestIndex()]).then(([catalogue, index]) => ({ catalogue, find: suggester(index, catalogue.entries) }));
  known.catch(() => (known = undefined));
  return known;
}

/**
 * Makes a combobox with suggestions of a plain search form (APG: editable combobox with list autocomplete). The form keeps
 * working as it did: Enter without a chosen suggestion searches, and without the data there is just no list.
 */
export function enhance(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const list = Object.assign(document.createElement('ul'), { id: `${field.id}-voorstellen`, className: 'suggesties', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Voorstellen');
  const told = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  told.setAttribute('role', 'status');
  form.querySelector('.search__rij')!.after(list, told);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const)
    field.setAttribute(name, value);

  let state: ListState = closedList;
  let options: readonly Suggestion[] = [];
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: ListState) => {
    state = next;
    list.hidden = !state.open;
    field.setAttribute('aria-expanded', String(state.open));
    [...list.children].forEach((item, place) => item.setAttribute('aria-selected', String(place === state.active)));
    const active = state.active === undefined ? undefined : list.children[state.active];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  };
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        (told.textContent = state.open ? `${counted(options.length, 'voorstel', 'voorstellen')}. Kies met de pijltjes, of druk op Enter om te zoeken.` : ''),
      TELL_DELAY,
    );
  };
  const update = async () => {
    const turn = ++asked;
    const suggest = await load().catch(() => undefined);
    if (!suggest || turn !== asked || document.activeElement !== field) return;
    options = suggest.find(field.value);
    list.replaceChildren(
      ...options.map((option, place) => optionElement(option, `${list.id}-${place}`, suggest.catalogue.sorts.get(option.kind)?.label ?? '')),
    );
    show(listOf(options.length));
    tell();
  };

  field.addEventListener('input', () => void update());
  field.addEventListener('blur', () => show({ ...state, open: false, active: undefined }));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && state.open && state.active !== undefined) {
      event.preventDefault();
      location.assign(options[state.active]!.href);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || (event.key === 'Escape' && state.open)) {
      event.preventDefault();
      show(afterKey(state, event.key as ListKey));
    }
  });
  // A press would move the focus out of the field and close the list before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const place = [...list.children].indexOf((event.target as Element).closest('li')!);
    if (place >= 0) location.assign(options[place]!.href);
  });
  form.addEventListener('submit', () => show({ ...state, open: false, active: undefined }));
  if (field.value.trim() !== '' && document.activeElement === field && field.value !== field.defaultValue) void update();
}

function optionElement(option: Suggestion, id: string, kind: string): HTMLLIElement {
  const item = Object.assign(document.createElement('li'), { id, className: 'regel' });
  item.setAttribute('role', 'option');
  const title = Object.assign(document.createElement('span'), { textContent: option.title });
  const value = Object.assign(document.createElement('span'), { className: 'regel__waarde', textContent: kind });
  item.append(title, ' ', value);
  return item;
}
