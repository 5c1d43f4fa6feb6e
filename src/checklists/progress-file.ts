import { isStamp } from '#lib/newest.ts';
import { hasOnly, isFields, type Fields } from '#lib/stored-kind.ts';
import { itemOf, mergeProgress, type Item, type Progress, type StepState } from './state.ts';
import { isStepId } from './stored-progress.ts';

/** One list in a progress file. */
export interface FiledList {
  readonly id: string;
  readonly titel: string;
  readonly progress: Progress;
}

/** What a progress file says. */
export interface ProgressFile {
  /** When it was made, as ISO time. */
  readonly gemaakt: string;
  readonly lists: readonly FiledList[];
}

const FORMAT = 'doen-wat-werkt/voortgang';
const VERSION = 1;
/** Most characters of a file that is looked at. */
export const MAX_FILE = 1_000_000;

const DAMAGED = 'Dit bestand is beschadigd of met de hand veranderd. Kies een bestand dat u hier hebt gedownload.';
const STATES: readonly StepState[] = ['open', 'klaar', 'nvt'];

/**
 * The text of a progress file. Keys are Dutch, because people open it.
 * Notes only when the visitor asked for them: they may hold names, and files get mailed.
 */
export function formatProgressFile(lists: readonly FiledList[], options: { notes: boolean; now: Date; site: string }): string {
  const filed = lists.map(({ id, titel, progress }) => ({
    id,
    titel,
    versie: progress.content,
    stappen: [...progress.items]
      .map(([step, item]) => [step, options.notes ? item : { ...item, note: { value: '', at: 0 } }] as const)
      .filter(([, item]) => item.state.at > 0 || item.note.at > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([step, { state, note }]) => ({
        id: step,
        staat: state.value,
        sinds: state.at,
        ...(note.at > 0 && { notitie: note.value, notitie_sinds: note.at }),
      })),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, created: options.now.toISOString(), app: 'Doen wat werkt', site: options.site, checklists: filed }, null, 2)}\n`;
}

/** `voortgang-doen-wat-werkt-2026-11-20.json` */
export const progressFileName = (day: string): string => `voortgang-doen-wat-werkt-${day}.json`;

/** Reads a progress file, or says in one sentence what is wrong with it. Nothing unknown is let through. */
export function readProgressFile(text: string): { file: ProgressFile } | { problem: string } {
  if (text.length > MAX_FILE) return { problem: 'Dit bestand is groter dan 1 MB en kan geen voortgang zijn. Kies een ander bestand.' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: text.trim() === '' ? 'Dit bestand is leeg. Download uw voortgang opnieuw.' : DAMAGED };
  }
  if (!isFields(content) || content['format'] !== FORMAT)
    return { problem: 'Dit is geen voortgang van deze site. Kies een bestand waarvan de naam begint met “voortgang-doen-wat-werkt”.' };
  if (Number(content['version']) > VERSION)
    return { problem: 'Dit bestand is gemaakt met een nieuwere versie van de site. Laad deze pagina opnieuw en probeer het nog eens.' };
  const { created, checklists } = content;
  if (
    !hasOnly(content, ['format', 'version', 'created', 'app', 'site', 'checklists']) ||
    content['version'] !== VERSION ||
    typeof created !== 'string' ||
    Number.isNaN(Date.parse(created)) ||
    !Array.isArray(checklists)
  )
    return { problem: DAMAGED };
  const lists = checklists.map(readList);
  if (!lists.every((list) => list !== undefined) || new Set(lists.map((list) => list.id)).size < lists.length) return { problem: DAMAGED };
  return lists.length > 0 ? { file: { gemaakt: created, lists } } : { problem: 'In dit bestand staat geen enkele lijst.' };
}

function readList(value: unknown): FiledList | undefined {
  if (!isFields(value) || !hasOnly(value, ['id', 'titel', 'versie', 'stappen'])) return undefined;
  const { id, titel, versie, stappen } = value;
  if (
    typeof id !== 'string' ||
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ||
    typeof titel !== 'string' ||
    !Number.isSafeInteger(versie) ||
    (versie as number) < 0 ||
    !Array.isArray(stappen)
  )
    return undefined;
  const items = stappen.map(readItem);
  if (!items.every((item) => item !== undefined) || new Set(items.map(([step]) => step)).size < items.length) return undefined;
  return { id, titel, progress: { content: versie as number, items: new Map(items) } };
}

function readItem(value: unknown): [string, Item] | undefined {
  if (!isFields(value) || !hasOnly(value, ['id', 'staat', 'sinds', 'notitie', 'notitie_sinds'])) return undefined;
  const { id, staat, sinds, notitie = '', notitie_sinds = 0 }: Fields = value;
  const isMoment = (moment: unknown): moment is number => moment === 0 || isStamp(moment);
  if (
    typeof id !== 'string' ||
    !isStepId(id) ||
    !STATES.includes(staat as StepState) ||
    !isMoment(sinds) ||
    typeof notitie !== 'string' ||
    !isMoment(notitie_sinds)
  )
    return undefined;
  return [id, { state: { value: staat as StepState, at: sinds }, note: { value: notitie, at: notitie_sinds } }];
}

/** What taking over one list would do, when both are put together: shown before anything happens. */
export interface Preview {
  /** Steps untouched here that get a tick or “niet van toepassing”. */
  readonly newTicks: number;
  readonly newNotes: number;
  readonly conflicts: readonly Conflict[];
}

/** A step of which the state or the note says something else here than in the file. The newest of the two stays. */
export interface Conflict {
  readonly id: string;
  readonly here: StepState;
  readonly there: StepState;
  readonly notesDiffer: boolean;
  readonly stays: 'here' | 'there';
}

/** Compares a list in a file with the one here. Changes nothing. */
export function previewImport(here: Progress, there: Progress): Preview {
  const merged = mergeProgress(here, there);
  const steps = [...there.items].map(([id, item]) => ({ id, mine: itemOf(here, id), theirs: item, both: itemOf(merged, id) }));
  return {
    newTicks: steps.filter(({ mine, both }) => mine.state.at === 0 && both.state.value !== 'open').length,
    newNotes: steps.filter(({ mine, both }) => mine.note.value === '' && both.note.value !== '').length,
    conflicts: steps.flatMap(({ id, mine, theirs, both }) => {
      const statesDiffer = mine.state.at > 0 && theirs.state.at > 0 && mine.state.value !== theirs.state.value;
      const notesDiffer = mine.note.value !== '' && theirs.note.value !== '' && mine.note.value !== theirs.note.value;
      if (!statesDiffer && !notesDiffer) return [];
      const keepsHere = statesDiffer ? both.state.value === mine.state.value : both.note.value === mine.note.value;
      return [
        {
          id,
          here: mine.state.value,
          there: statesDiffer ? theirs.state.value : mine.state.value,
          notesDiffer,
          stays: keepsHere ? ('here' as const) : ('there' as const),
        },
      ];
    }),
  };
}
