import type { Migrated } from './migrate.ts';
import type { Change } from './state.ts';

/**
 * What a visitor ticked and wrote before the script was there, read from the page.
 * The form is `autocomplete="off"`: otherwise a browser that goes back would fill in old ticks, which look the same as new ones.
 */
export function earlyChanges(root: HTMLElement, { steps }: Migrated): Change[] {
  return [...root.querySelectorAll<HTMLElement>('[data-stap]')].flatMap((row): Change[] => {
    const id = row.dataset['stap']!;
    const kept = steps.get(id);
    if (!kept) return [];
    const isTicked = (name: string) => row.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked;
    const to = isTicked('nvt') ? 'nvt' : isTicked('stap') ? 'klaar' : kept.state;
    const written = row.querySelector('textarea')?.value ?? '';
    const note = written === '' || written === kept.note ? kept.note : [kept.note, written].filter(Boolean).join('\n');
    return [...(to === kept.state ? [] : [{ type: 'state' as const, id, to }]), ...(note === kept.note ? [] : [{ type: 'note' as const, id, to: note }])];
  });
}
