import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredStatus } from '#lib/stored-document.ts';
import type { Place } from '#lib/storage-area.ts';
import { savedText } from './saving.ts';

/**
 * What a screen reader hears: how far the visitor is, once after each action, and where it is kept only when that is new.
 * Nothing on page load. The second value says something else in between.
 */
export function useAnnouncement(progress: string, status: StoredStatus | undefined): [string, (text: string) => void] {
  const [said, say] = useState('');
  const wasSaving = useRef(false);
  const told = useRef<Place>();
  useEffect(() => {
    if (!status) return;
    if (wasSaving.current && !status.saving) {
      const isNews = status.outcome === 'saved' && status.place !== told.current;
      say(isNews ? `${progress}. ${savedText(status)}.` : `${progress}.`);
      if (isNews) told.current = status.place;
    }
    wasSaving.current = status.saving;
  }, [progress, status]);
  return [said, say];
}
