import { useEffect, useState } from 'preact/hooks';

/** What the browser keeps of a view of the page, to give it back as it was left. */
interface ViewState {
  /** How many results were shown. */
  readonly amount?: number;
  /** How far the page was scrolled, and the result that was followed. */
  readonly scrolled?: number;
  readonly followed?: string;
}

const viewState = (): ViewState => (history.state as ViewState | null) ?? {};

/** The part of the address from the question mark on, as state: `go` makes a new step in the history, Back takes it back. */
export function useAddress(): { address: string; go: (next: string) => void } {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const read = () => setAddress(location.search);
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = (next: string) => {
    if (next !== location.search) history.pushState(null, '', `${location.pathname}${next}`);
    setAddress(location.search);
  };
  return { address, go };
}

/** The number of results shown in this view, kept with the address so that Back and reload show as many. */
export function useAmount(address: string, first: number): { amount: number; show: (amount: number) => void } {
  const [amount, setAmount] = useState(first);
  useEffect(() => setAmount(viewState().amount ?? first), [address, first]);
  const show = (next: number) => {
    history.replaceState({ ...viewState(), amount: next }, '');
    setAmount(next);
  };
  return { amount, show };
}

/** Remembers where the visitor was when following a result. */
export function rememberPlace(followed: string): void {
  history.scrollRestoration = 'manual';
  history.replaceState({ ...viewState(), scrolled: scrollY, followed }, '');
}

/** Back on the page: to the place and the link that were left, once the results are there. */
export function returnToPlace(): void {
  const { scrolled, followed, ...rest } = viewState();
  if (scrolled === undefined) return;
  history.replaceState(rest, '');
  scrollTo(0, scrolled);
  document.querySelector<HTMLElement>(`#resultaten a[href="${CSS.escape(followed ?? '')}"]`)?.focus({ preventScroll: true });
}
