import type { StepNow } from './migrate.ts';
import type { Change } from './state.ts';
import type { StepView } from './view.ts';

/** Most characters of one note. */
const MAX_NOTE = 1000;

interface Props {
  step: StepView;
  now: StepNow;
  act(change: Change): void;
}

/** One step: a real checkbox, its explanation, its state in words, a note, and a line to write on for paper. */
export function Task({ step: { id, tekst, uitleg, bronnen }, now: { state, note, isNew, splitFrom }, act }: Props) {
  return (
    <li class="taak" data-stap={id}>
      <label class="checkbox taak__vink">
        <input
          type="checkbox"
          name="stap"
          value={id}
          aria-describedby={`uitleg-${id} staat-${id}`}
          checked={state === 'klaar'}
          onChange={(event) => act({ type: 'state', id, to: event.currentTarget.checked ? 'klaar' : 'open' })}
        />
        <span>{tekst}</span>
      </label>
      <div class="taak__rest">
        <p>
          <span id={`uitleg-${id}`}>{uitleg}</span>
          {bronnen.map((number) => (
            <a class="bronref" href={`#bron-${number}`} key={number}>
              <span class="visually-hidden">bron </span>
              {number}
            </a>
          ))}
        </p>
        <div class="taak__voet">
          <p class="taak__status" id={`staat-${id}`}>
            <span class="taak__status--open">Nog doen</span>
            <span class="taak__status--klaar">Klaar</span>
            <span class="taak__status--nvt">Niet van toepassing</span>
          </p>
          {isNew && <p class="taak__nieuw">Nieuw sinds uw vorige bezoek</p>}
          {splitFrom && <p class="taak__nieuw">Opgesplitst</p>}
          <details class="uitklap taak__meer">
            <summary>
              {note === '' ? 'Notitie' : 'Uw notitie'}
              <span class="visually-hidden"> bij {tekst}</span>
            </summary>
            <div class="uitklap__inhoud taak__notitie">
              <div class="field">
                <label for={`notitie-${id}`}>Uw notitie</label>
                <p class="klein" id={`raad-${id}`}>
                  Schrijf geen namen of gegevens van andere mensen op.
                </p>
                <textarea
                  class="input"
                  id={`notitie-${id}`}
                  rows={3}
                  maxLength={MAX_NOTE}
                  aria-describedby={`raad-${id}`}
                  value={note}
                  onInput={(event) => act({ type: 'note', id, to: event.currentTarget.value })}
                />
              </div>
              <label class="checkbox taak__nvt">
                <input
                  type="checkbox"
                  name="nvt"
                  value={id}
                  checked={state === 'nvt'}
                  onChange={(event) => act({ type: 'state', id, to: event.currentTarget.checked ? 'nvt' : 'open' })}
                />
                <span>Deze stap geldt niet voor ons</span>
              </label>
            </div>
          </details>
        </div>
        {splitFrom && <p class="klein">Dit hoorde eerst bij ‘{splitFrom}’. Kijk of dit deel ook klaar is.</p>}
        <div class="only-print">{note === '' ? <div class="schrijflijn" /> : <p class="taak__opgeschreven">Notitie: {note}</p>}</div>
      </div>
    </li>
  );
}
