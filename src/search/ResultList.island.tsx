import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '#language/highlight.ts';
import type { Catalogue, CatalogueEntry } from './catalogue-file.ts';
import { loadExcerptFile } from './data.browser.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import { Pieces } from './Pieces.island.tsx';

type Marks = (text: string) => readonly Mark[];

interface ListProps {
  readonly catalogue: Catalogue;
  readonly places: readonly number[];
  readonly marks: Marks;
  readonly onFollow: (href: string) => void;
}

const NO_PIECES: readonly Piece[] = [];
/** A text is fetched this far before its result scrolls into view. */
const NEAR = { rootMargin: '300px' };

/** The results in order, each opening with the link that bears its title. */
export const ResultList = ({ catalogue, places, marks, onFollow }: ListProps) => (
  <ol class="lijst lijst--kop" id="resultaten">
    {places.map((place) => (
      <ResultItem key={place} entry={catalogue.entries[place]!} catalogue={catalogue} marks={marks} onFollow={onFollow} />
    ))}
  </ol>
);

function ResultItem({ entry, catalogue, marks, onFollow }: { entry: CatalogueEntry } & Omit<ListProps, 'places'>) {
  const [pieces, setPieces] = useState(NO_PIECES);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => whenNear(item.current!, () => void loadExcerptFile(entry.href).then((file) => setPieces(excerpt(file, marks)))), [entry, marks]);
  const sort = catalogue.sorts.get(entry.kind)!;
  const audiences = catalogue.facets.find(({ key }) => key === 'doelgroep')?.options.filter(({ id }) => entry.values.doelgroep.includes(id)) ?? [];
  return (
    <li class="stuk zoekresultaat" ref={item} data-soort={sort.stock}>
      <h3 class="stuk__naam">
        <a href={entry.href} onClick={() => onFollow(entry.href)}>
          <Pieces pieces={marked(entry.title, marks)} />
        </a>
      </h3>
      <p class="label">{sort.label}</p>
      <p class="zoekresultaat__tekst">
        <Pieces pieces={pieces} />
      </p>
      {audiences.length > 0 && (
        <p class="stuk__meta">
          {audiences.map(({ label }) => (
            <span>{label}</span>
          ))}
        </p>
      )}
    </li>
  );
}

/** Calls once when the element comes near the screen; gives the way to call it off. */
function whenNear(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  }, NEAR);
  observer.observe(element);
  return () => observer.disconnect();
}
