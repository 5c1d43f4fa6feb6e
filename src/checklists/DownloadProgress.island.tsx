import { useState } from 'preact/hooks';
import { today } from '#lib/dutch-date.ts';
import { saveFile } from '#lib/save-file.browser.ts';
import { Icon } from './Icon.island.tsx';
import { formatProgressFile, progressFileName, type FiledList } from './progress-file.ts';

interface Props {
  lists: readonly FiledList[];
}

/** A button that hands the visitor a file with progress. Notes only on request: files get mailed. */
export function DownloadProgress({ lists }: Props) {
  const [notes, setNotes] = useState(false);
  const hasNotes = lists.some((list) => [...list.progress.items.values()].some((item) => item.note.value !== ''));
  const download = () => {
    const now = new Date();
    saveFile(progressFileName(today(now)), formatProgressFile(lists, { notes, now, site: location.origin + import.meta.env.BASE_URL }), 'application/json');
  };
  return (
    <div class="voortgangsbestand">
      <button class="button" type="button" onClick={download}>
        <Icon name="neer" />
        Download uw voortgang
      </button>
      {hasNotes && (
        <label class="checkbox">
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />
          <span>Ook mijn notities</span>
        </label>
      )}
    </div>
  );
}
