import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredDocument, StoredStatus } from './stored-document.ts';
import type { StoredKind } from './stored-kind.ts';
import { openStored } from './stored.browser.ts';

/** A stored thing inside an island. `status` is nothing while the page still shows what the server wrote. */
export interface Kept<Value> {
  readonly value: Value;
  readonly status: StoredStatus | undefined;
  change(make: (value: Value) => Value): void;
}

/** Opens a stored thing after the first paint, so that it equals the HTML of the server, and follows it from then on. */
export function useStored<Value>(kind: StoredKind<Value>, id: string): Kept<Value> {
  const [snapshot, setSnapshot] = useState<{ value: Value; status: StoredStatus | undefined }>({ value: kind.empty, status: undefined });
  useEffect(() => {
    const opened: StoredDocument<Value> = openStored(kind, id);
    const show = () => setSnapshot({ value: opened.value(), status: opened.status() });
    show();
    return opened.subscribe(show);
  }, [kind, id]);
  const change = useCallback((make: (value: Value) => Value) => openStored(kind, id).change(make), [kind, id]);
  return { ...snapshot, change };
}
