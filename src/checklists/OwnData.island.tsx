import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, fileSize } from '#lib/dutch-text.ts';
import { saveFile } from '#lib/save-file.browser.ts';
import type { OwnEntry } from '#lib/storage-area.ts';
import { onStoredElsewhere, ownStored, putBack, wipeStored } from '#lib/stored.browser.ts';
import { ConfirmDialog } from './ConfirmDialog.island.tsx';
import { ownDataLines, type KindOfData } from './own-data.ts';

/** Everything this site keeps in this browser, key by key, and a button that removes all of it. */
export function OwnData({ kinds }: { kinds: readonly KindOfData[] }) {
  const [entries, setEntries] = useState<readonly OwnEntry[]>();
  const [wiped, setWiped] = useState<readonly OwnEntry[]>([]);
  const [said, say] = useState('');
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const look = () => setEntries(ownStored());
    look();
    return onStoredElsewhere(look);
  }, []);

  const wipe = () => {
    const before = ownStored();
    const left = wipeStored();
    setWiped(left === 0 ? before : []);
    setEntries(ownStored());
    say(
      left === 0
        ? 'Alles van deze site is gewist van dit apparaat.'
        : `Uw browser hield ${counted(left, 'onderdeel', 'onderdelen')} vast. Wis de gegevens van deze site in de instellingen van uw browser.`,
    );
    result.current?.focus();
  };
  const undo = () => {
    putBack(wiped);
    setWiped([]);
    setEntries(ownStored());
    say('Alles staat er weer.');
    result.current?.focus();
  };

  if (!entries) return <p>Zonder JavaScript bewaart deze site niets in uw browser.</p>;
  const lines = ownDataLines(entries, kinds);
  return (
    <>
      <p role="status" tabIndex={-1} ref={result}>
        {said}
      </p>
      {lines.length === 0 && <p>Deze site bewaart nu niets in uw browser.</p>}
      {lines.length > 0 && (
        <>
          <ul class="regels regels--feit">
            {lines.map(({ key, name, purpose, place, bytes, damaged }) => (
              <li class="regel" key={`${place} ${key}`}>
                <strong>{name}</strong> <span class="regel__waarde">{fileSize(bytes)}</span>
                <div class="regel__rest own-data__regel">
                  <p>
                    {purpose} Bewaard {place}.
                  </p>
                  <p class="klein">Naam in uw browser: {key}</p>
                  {damaged !== undefined && (
                    <button class="button" type="button" onClick={() => saveFile('beschadigd.txt', damaged, 'text/plain')}>
                      Download de ruwe gegevens
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <ConfirmDialog
            id="alles-wissen"
            trigger="Wis alles van deze site op dit apparaat"
            triggerClass="button button--danger"
            title="Alles wissen?"
            confirm="Ja, wis alles"
            onConfirm={wipe}
          >
            <p>U raakt dit kwijt:</p>
            <ul>
              {lines.map(({ key, name, place }) => (
                <li key={`${place} ${key}`}>{name}</li>
              ))}
            </ul>
            <p>Zolang u op deze pagina blijft, kunt u het nog terugdraaien.</p>
          </ConfirmDialog>
        </>
      )}
      {wiped.length > 0 && (
        <p>
          <button class="button" type="button" onClick={undo}>
            Zet terug zoals het was
          </button>
        </p>
      )}
    </>
  );
}
