import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { StoredStatus } from '#lib/stored-document.ts';
import { openStored } from '#lib/stored.browser.ts';
import { useStored } from '#lib/use-stored.browser.ts';
import { earlyChanges } from './early-changes.browser.ts';
import { asShown, migrate, type Migrated } from './migrate.ts';
import { changed, mergeProgress, NOTHING, type Change, type Progress } from './state.ts';
import { storedProgress } from './stored-progress.ts';
import type { FiledList } from './progress-file.ts';
import type { ChecklistView } from './view.ts';

/** A large change that can be taken back. */
export interface Undo {
  /** What was done, as a sentence. */
  readonly done: string;
  run(): void;
}

/** One checklist in this browser. */
export interface KeptChecklist extends Migrated {
  readonly progress: Progress;
  /** Nothing until the page knows what was kept. */
  readonly status: StoredStatus | undefined;
  readonly undo: Undo | undefined;
  act(change: Change): void;
  reset(): void;
  /** Takes lists from a file over, of this checklist and of others. */
  takeOver(lists: readonly FiledList[], how: 'samenvoegen' | 'vervangen'): void;
}

/** Keeps a checklist. The first render is what the server wrote; what was kept comes after it. */
export function useChecklist(view: ChecklistView, root: { readonly current: HTMLElement | null }): KeptChecklist {
  const { value: progress, status, change } = useStored(storedProgress, view.id);
  const [seen, setSeen] = useState(0);
  const [undo, setUndo] = useState<Undo>();
  const migrated = useMemo(() => migrate(progress, view, seen), [progress, view, seen]);

  const act = useCallback((step: Change) => change((before) => changed(before, step, Date.now(), view.versie)), [change, view]);

  useEffect(() => {
    const before = openStored(storedProgress, view.id).value();
    setSeen(before.content);
    if (root.current) earlyChanges(root.current, migrate(before, view, before.content)).forEach(act);
  }, [view, root, act]);

  const reset = () => {
    const before = asShown(progress, migrated);
    openStored(storedProgress, view.id).wipe();
    setUndo({ done: 'De lijst is gewist.', run: () => (act({ type: 'undo', before, after: NOTHING }), setUndo(undefined)) });
  };

  const takeOver: KeptChecklist['takeOver'] = (lists, how) => {
    const steps = lists.map((list) => {
      const own = list.id === view.id;
      const document = openStored(storedProgress, list.id);
      const before = own ? asShown(progress, migrated) : document.value();
      const there = own ? asShown(list.progress, migrate(list.progress, view, 0)) : list.progress;
      document.change((now) =>
        how === 'samenvoegen' ? mergeProgress(now, list.progress) : changed(now, { type: 'restore', to: there }, Date.now(), there.content),
      );
      return { document, before, after: document.value() };
    });
    const run = () => {
      for (const { document, before, after } of steps) document.change((now) => changed(now, { type: 'undo', before, after }, Date.now(), now.content));
      setUndo(undefined);
    };
    setUndo({ done: 'Uw voortgang is overgenomen uit het bestand.', run });
  };

  return { ...migrated, progress, status, undo, act, reset, takeOver };
}
