import { inWords } from '#lib/dutch-text.ts';
import type { Catalogue } from './catalogue-file.ts';
import type { Found } from './searcher.ts';

const to = (query: string) => `/zoeken/?${new URLSearchParams({ q: query }).toString()}`;

/** What a reader should know before the results: other spellings, words that were not found, and when only titles were searched. */
export function NotesBefore({ query, found, relaxed }: { query: string; found: Found; relaxed: boolean }) {
  const better = found.corrections.reduce((text, { typed, meant }) => text.replace(new RegExp(typed.replace(/[^\p{L}\p{N}]+/gu, '.*?'), 'iu'), meant), query);
  return (
    <>
      {found.trouble !== undefined && (
        <div class="melding">
          <p>
            <strong>Zoeken in de hele tekst lukt nu niet.</strong> U ziet alleen stukken waarvan de titel of een zoekwoord past. Laad de pagina opnieuw om het
            nog eens te proberen.
          </p>
        </div>
      )}
      {found.corrections.length > 0 && (
        <p>
          Bedoelde u <a href={to(better)}>{better}</a>? {inWords(found.corrections.map(({ typed }) => `‘${typed}’`))}{' '}
          {found.corrections.length === 1 ? 'staat' : 'staan'} niet op deze site. Daarom zochten wij op{' '}
          {inWords(found.corrections.map(({ meant }) => `‘${meant}’`))}.
        </p>
      )}
      {found.unknown.length > 0 && found.results.length > 0 && (
        <p>Over {inWords(found.unknown.map((word) => `‘${word}’`))} staat niets op deze site. Dit vonden wij met de andere woorden.</p>
      )}
      {relaxed && <p>Geen enkel stuk gaat over alles wat u vroeg. Dit komt het dichtst in de buurt.</p>}
    </>
  );
}

/** Themes to go on with. */
export function ThemeLinks({ catalogue, ids, lead }: { catalogue: Catalogue; ids: readonly string[]; lead: string }) {
  const options = catalogue.facets.find(({ key }) => key === 'thema')?.options ?? [];
  const themes = ids.flatMap((id) => options.filter((option) => option.id === id));
  if (themes.length === 0) return null;
  return (
    <div class="zoekverder">
      <p>{lead}</p>
      <ul>
        {themes.map(({ id, label }) => (
          <li key={id}>
            <a href={`/zoeken/?thema=${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Searching does not work at all: said in words, with a way on. */
export const Failure = ({ onRetry }: { onRetry: () => void }) => (
  <div class="melding melding--fout" role="alert">
    <h2>Zoeken lukt nu niet</h2>
    <p>De gegevens om te zoeken kwamen niet binnen. Kijk of u verbinding met internet hebt.</p>
    <p>
      <button class="button" type="button" onClick={onRetry}>
        Probeer opnieuw
      </button>
    </p>
    <p>U kunt ook verder bladeren, hieronder.</p>
  </div>
);
