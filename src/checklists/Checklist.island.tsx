import { useRef } from 'preact/hooks';
import { counted, inWords } from '#lib/dutch-text.ts';
import { Advance } from './Advance.island.tsx';
import { ConfirmDialog } from './ConfirmDialog.island.tsx';
import { DownloadProgress } from './DownloadProgress.island.tsx';
import { Icon } from './Icon.island.tsx';
import { Archive, DamagedNotice, TroubleNotice, UndoNotice } from './Notices.island.tsx';
import { OpenProgress } from './OpenProgress.island.tsx';
import { countSteps, filledIn, progressText } from './progress.ts';
import { Task } from './Task.island.tsx';
import { useAnnouncement } from './use-announcement.browser.ts';
import { useChecklist } from './use-checklist.browser.ts';
import type { ChecklistView } from './view.ts';

/** From so many ticks on, losing them hurts: then the visitor hears that Safari may. */
const REMIND_FROM = 5;

/** A checklist that remembers on this device. Without JavaScript it is a plain list with checkboxes, and paper with lines. */
export function Checklist({ view }: { view: ChecklistView }) {
  const form = useRef<HTMLFormElement>(null);
  const kept = useChecklist(view, form);
  const { steps, archive, progress, status, undo, act, takeOver } = kept;
  const count = countSteps(steps.values());
  const [said, say] = useAnnouncement(progressText(count), status);
  const list = { id: view.id, titel: view.titel, progress };
  const lost = [...filledIn(count), ...(archive.length > 0 ? [counted(archive.length, 'oude stap', 'oude stappen')] : [])];
  const reset = () => {
    kept.reset();
    say('De lijst is gewist. U kunt dat nog terugdraaien.');
  };

  return (
    <>
      <Advance count={count} status={status} said={said} />
      <div class="lijstvorm">
        {/* Old values that a browser fills in would look like new ticks. A disabled submit button is what HTML offers against sending by Enter. */}
        <form ref={form} autocomplete="off">
          <button type="submit" disabled hidden>
            Verstuur
          </button>
          {view.groepen.map((group) => (
            <fieldset class="taken" key={group.titel}>
              <legend>
                <h2>{group.titel}</h2>
              </legend>
              <ul class="takenlijst">
                {group.stappen.map((step) => (
                  <Task key={step.id} step={step} now={steps.get(step.id)!} act={act} />
                ))}
              </ul>
            </fieldset>
          ))}
        </form>
        <div class="lijstvorm__slot">
          <Archive steps={archive} />
          {status && (
            <>
              <div class="buttons">
                <button class="button button--primary" type="button" onClick={() => window.print()}>
                  <Icon name="print" />
                  Print de lijst
                </button>
                <ConfirmDialog
                  id="opnieuw-beginnen"
                  trigger="Begin opnieuw"
                  triggerClass="button button--quiet"
                  title="Opnieuw beginnen?"
                  confirm={lost.length > 0 ? 'Ja, wis de lijst' : undefined}
                  onConfirm={reset}
                >
                  <p>
                    {lost.length > 0
                      ? `U raakt ${inWords(lost)} kwijt. Daarna kunt u dit nog terugdraaien, tot u de pagina sluit.`
                      : 'U hebt nog niets ingevuld.'}
                  </p>
                </ConfirmDialog>
              </div>
              <UndoNotice undo={undo} />
              <DamagedNotice damaged={status.damaged} />
              {count.klaar >= REMIND_FROM && status.outcome === 'saved' && (
                <p class="klein no-print">
                  Gebruikt u Safari en komt u een week niet terug? Dan kan Safari uw vinkjes wissen. Download uw voortgang, dan bent u zeker.
                </p>
              )}
              <details class="uitklap uitklap--groot no-print">
                <summary>Voortgang meenemen of delen</summary>
                <div class="uitklap__inhoud stapel">
                  <p>Download wat u hebt ingevuld als bestand. Open het op een ander apparaat, of geef het aan een collega.</p>
                  <DownloadProgress lists={[list]} />
                  <OpenProgress view={view} takeOver={takeOver} />
                </div>
              </details>
            </>
          )}
          <p class="klein no-print">Wat u invult, blijft op dit apparaat. Deelt u het met anderen? Wis de lijst dan als u klaar bent.</p>
        </div>
        {status && <TroubleNotice status={status} list={list} />}
      </div>
    </>
  );
}
