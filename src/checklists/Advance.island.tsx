import type { StoredStatus } from '#lib/stored-document.ts';
import { progressText, remarks, type Count } from './progress.ts';
import { savedText } from './saving.ts';

interface Props {
  count: Count;
  /** Nothing while the page shows what the server wrote. */
  status: StoredStatus | undefined;
  /** What a screen reader is to hear. */
  said: string;
}

/** How far the visitor is and whether it is kept. Before the script is there: a dash, never a wrong number. */
export function Advance({ count, status, said }: Props) {
  return (
    <aside class="zij" aria-label="Voortgang">
      <div class="voortgang">
        <p class="voortgang__tekst" id="voortgang-tekst">
          {status ? progressText(count) : `– van ${count.telt} stappen klaar`}
        </p>
        <progress value={count.klaar} max={Math.max(1, count.telt)} aria-labelledby="voortgang-tekst" />
      </div>
      <p class="klein voortgang__rest">{remarks(count)}</p>
      {status ? (
        <p class="bewaard no-print">{savedText(status)}</p>
      ) : (
        <p class="bewaard bewaard--zonder-script no-print">Uw vinkjes worden nu niet bewaard. Print de lijst als u hem wilt houden.</p>
      )}
      <p class="visually-hidden no-print" role="status">
        {said}
      </p>
    </aside>
  );
}
