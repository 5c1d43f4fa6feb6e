import { counted, inWords } from '#lib/dutch-text.ts';
import type { Conflict, FiledList, Preview } from './progress-file.ts';
import type { StepState } from './state.ts';
import { stepsOf, type ChecklistView } from './view.ts';

const IN_WORDS: Readonly<Record<StepState, string>> = { open: 'nog doen', klaar: 'klaar', nvt: 'niet van toepassing' };

interface Props {
  list: FiledList;
  preview: Preview;
  /** The list itself, when it is the one on this page: then steps can be named. */
  view: ChecklistView | undefined;
}

/** What taking over one list from a file would do, in words. */
export function ImportedList({ list, preview: { newTicks, newNotes, conflicts }, view }: Props) {
  const news = [
    newTicks > 0 && counted(newTicks, 'nieuw vinkje', 'nieuwe vinkjes'),
    newNotes > 0 && counted(newNotes, 'nieuwe notitie', 'nieuwe notities'),
    conflicts.length > 0 && counted(conflicts.length, 'verschil', 'verschillen'),
  ];
  const texts = new Map([...(view ? stepsOf(view) : []), ...(view?.vervallen ?? [])].map((step) => [step.id, step.tekst]));
  return (
    <li>
      <strong>{view?.titel ?? list.titel}</strong>: {inWords(news.filter((part) => part !== false)) || 'niets nieuws'}.
      {view && conflicts.length > 0 && (
        <ul>
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              {texts.get(conflict.id) ?? conflict.id}: {difference(conflict)} Het nieuwste staat {conflict.stays === 'here' ? 'hier' : 'in het bestand'}.
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const difference = ({ here, there, notesDiffer }: Conflict): string => {
  const states = here === there ? '' : `hier ‘${IN_WORDS[here]}’, in het bestand ‘${IN_WORDS[there]}’.`;
  return [states, notesDiffer && 'De notities zijn verschillend.'].filter(Boolean).join(' ');
};
