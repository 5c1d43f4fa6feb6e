import { useEffect, useRef } from 'preact/hooks';
import type { StoredStatus } from '#lib/stored-document.ts';
import { saveFile } from '#lib/save-file.browser.ts';
import { DownloadProgress } from './DownloadProgress.island.tsx';
import type { ArchivedStep } from './migrate.ts';
import type { FiledList } from './progress-file.ts';
import { troubleOf } from './saving.ts';
import type { Undo } from './use-checklist.browser.ts';

/** Says that keeping fails, and stays until it does not. The words alone are the alert, so that using the buttons repeats nothing. */
export function TroubleNotice({ status, list }: { status: StoredStatus; list: FiledList }) {
  const trouble = troubleOf(status);
  if (!trouble) return null;
  return (
    <div class="melding melding--fout melding--vast no-print">
      <div role="alert">
        <h2 class="kopje">{trouble.title}</h2>
        <p>{trouble.text}</p>
      </div>
      {list.progress.items.size > 0 && <DownloadProgress lists={[list]} />}
    </div>
  );
}

/** Says that something kept could not be read, and hands it over as it was. */
export function DamagedNotice({ damaged }: { damaged: readonly string[] }) {
  if (damaged.length === 0) return null;
  return (
    <div class="melding no-print">
      <div role="alert">
        <h2 class="kopje">Wat hier bewaard was, is niet te lezen</h2>
        <p>De lijst begint daarom leeg. Wij hebben niets weggegooid: u kunt het oude bestand downloaden en aan de redactie laten zien.</p>
      </div>
      <button class="button" type="button" onClick={() => damaged.forEach((text, index) => saveFile(`beschadigd-${index + 1}.txt`, text, 'text/plain'))}>
        Download de ruwe gegevens
      </button>
    </div>
  );
}

/** Offers to take a large change back, for as long as the page is open. */
export function UndoNotice({ undo }: { undo: Undo | undefined }) {
  const text = useRef<HTMLParagraphElement>(null);
  // After a dialog the browser gives focus back to its button; after anything else the button that was pressed is gone.
  useEffect(() => {
    if (undo && document.activeElement === document.body) text.current?.focus();
  }, [undo]);
  if (!undo) return null;
  return (
    <div class="melding no-print">
      <p tabIndex={-1} ref={text}>
        {undo.done}
      </p>
      <button class="button" type="button" onClick={undo.run}>
        Zet terug zoals het was
      </button>
    </div>
  );
}

const STATE = { open: 'nog doen', klaar: 'klaar', nvt: 'niet van toepassing' } as const;

/** Steps that left the list but were filled in: nothing a visitor did vanishes. */
export function Archive({ steps }: { steps: readonly ArchivedStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="melding" aria-labelledby="oude-stappen">
      <h2 class="kopje" id="oude-stappen">
        De lijst is vernieuwd
      </h2>
      <p>Deze stappen staan er niet meer in. Wat u er invulde, is bewaard.</p>
      <ul>
        {steps.map(({ id, tekst, state, note }) => (
          <li key={id}>
            {tekst ?? id}: {STATE[state]}.{note !== '' && ` Notitie: ${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
