import type { ComponentChildren } from 'preact';
import type { Choices, Facet } from '#facets/facets.ts';
import { counted } from '#lib/dutch-text.ts';

interface FiltersProps {
  readonly facets: readonly Facet[];
  readonly choices: Choices;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly onToggle: (key: string, id: string) => void;
}

/** Long lists that few visitors need are folded, unless something in them is ticked. */
const FOLDED = new Set(['sector', 'regio']);

/** The filters beside the results. Their order never changes, so that a tick moves nothing under the finger. */
export function Filters({ facets, choices, counts, onToggle }: FiltersProps) {
  const picked = Object.values(choices).flat().length;
  return (
    <details class="filters">
      <summary>
        <span>Filter de resultaten</span>
        {picked > 0 && <span class="aantal">{counted(picked, 'filter', 'filters')}</span>}
      </summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {facets.map((facet) => (
          <Folded key={facet.key} label={facet.label} folded={FOLDED.has(facet.key)} open={(choices[facet.key]?.length ?? 0) > 0}>
            <fieldset>
              <legend class={FOLDED.has(facet.key) ? 'visually-hidden' : undefined}>{facet.label}</legend>
              <div>
                {facet.options.map(({ id, label }) => (
                  <Option
                    key={id}
                    name={facet.key}
                    id={id}
                    label={label}
                    count={counts[facet.key]?.[id] ?? 0}
                    ticked={choices[facet.key]?.includes(id) ?? false}
                    onToggle={onToggle}
                  />
                ))}
              </div>
            </fieldset>
          </Folded>
        ))}
      </form>
    </details>
  );
}

const Folded = ({ label, folded, open, children }: { label: string; folded: boolean; open: boolean; children: ComponentChildren }) =>
  folded ? (
    <details class="uitklap filters__meer" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  ) : (
    <>{children}</>
  );

interface OptionProps {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly ticked: boolean;
  readonly onToggle: FiltersProps['onToggle'];
}

const Option = ({ name, id, label, count, ticked, onToggle }: OptionProps) => (
  <label class="checkbox">
    <input type="checkbox" name={name} value={id} checked={ticked} onChange={() => onToggle(name, id)} />
    <span class="checkbox__regel regel">
      <span>{label}</span>{' '}
      <span class="aantal">
        {count}
        <span class="visually-hidden"> {count === 1 ? 'resultaat' : 'resultaten'}</span>
      </span>
    </span>
  </label>
);
