import { useEffect, useRef, useState } from 'preact/hooks';
import { longDate, today } from '#lib/dutch-date.ts';
import { openStored } from '#lib/stored.browser.ts';
import { ImportedList } from './ImportedList.island.tsx';
import { MAX_FILE, previewImport, readProgressFile, type FiledList, type ProgressFile } from './progress-file.ts';
import { storedProgress } from './stored-progress.ts';
import type { KeptChecklist } from './use-checklist.browser.ts';
import type { ChecklistView } from './view.ts';

interface Props {
  view: ChecklistView;
  takeOver: KeptChecklist['takeOver'];
}

type Found = { readonly file: ProgressFile } | { readonly problem: string };

/** Opens a progress file: first shows what would happen, then does it when the visitor says so. */
export function OpenProgress({ view, takeOver }: Props) {
  const [found, setFound] = useState<Found>();
  const [how, setHow] = useState<'samenvoegen' | 'vervangen'>('samenvoegen');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [found]);

  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    // A file of gigabytes is not even read.
    const text = chosen.size > MAX_FILE ? 'x'.repeat(MAX_FILE + 1) : await chosen.text().catch(() => '');
    input.value = '';
    setHow('samenvoegen');
    setFound(readProgressFile(text));
  };
  const accept = (lists: readonly FiledList[]) => {
    setFound(undefined);
    takeOver(lists, how);
  };

  return (
    <>
      <div class={`field${found && 'problem' in found ? ' field--error' : ''}`}>
        <label for="voortgangsbestand">Open een voortgangsbestand</label>
        {found && 'problem' in found && (
          <p class="field__error" id="voortgangsbestand-fout" role="alert">
            <strong>Fout:</strong> {found.problem}
          </p>
        )}
        <input
          class="input"
          id="voortgangsbestand"
          type="file"
          accept=".json,application/json"
          aria-describedby={found && 'problem' in found ? 'voortgangsbestand-fout' : undefined}
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
      {found && 'file' in found && (
        <section class="melding" aria-labelledby="overnemen">
          <h3 class="stuk__naam" id="overnemen" tabIndex={-1} ref={heading}>
            Klopt dit?
          </h3>
          <p>Dit bestand is van {longDate(today(new Date(found.file.gemaakt)))}.</p>
          <ul>
            {found.file.lists.map((list) => (
              <ImportedList
                key={list.id}
                list={list}
                view={list.id === view.id ? view : undefined}
                preview={previewImport(openStored(storedProgress, list.id).value(), list.progress)}
              />
            ))}
          </ul>
          {found.file.lists.every((list) => list.id !== view.id) && <p>De lijst op deze pagina zit niet in het bestand.</p>}
          <fieldset>
            <legend>Hoe wilt u dit overnemen?</legend>
            <label class="checkbox">
              <input type="radio" name="overnemen" checked={how === 'samenvoegen'} onChange={() => setHow('samenvoegen')} />
              <span>Voeg samen: bij een verschil blijft het nieuwste staan</span>
            </label>
            <label class="checkbox">
              <input type="radio" name="overnemen" checked={how === 'vervangen'} onChange={() => setHow('vervangen')} />
              <span>Vervang: wat nu in deze lijsten staat, gaat weg</span>
            </label>
          </fieldset>
          <div class="buttons">
            <button class="button button--primary" type="button" onClick={() => accept(found.file.lists)}>
              Neem over
            </button>
            <button class="button button--quiet" type="button" onClick={() => setFound(undefined)}>
              Niet doen
            </button>
          </div>
        </section>
      )}
    </>
  );
}
