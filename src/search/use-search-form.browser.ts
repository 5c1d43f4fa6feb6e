import { useEffect } from 'preact/hooks';

/** Lets a plain search form search on this page: a submit calls `ask`, and the field shows the query of the address. */
export function useSearchForm(id: string, query: string, ask: (typed: string) => void): void {
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>(`#${id}`);
    if (field && field.value.trim() !== query) field.value = query;
  }, [id, query]);
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>(`#${id}`);
    const submit = (event: Event) => {
      event.preventDefault();
      ask(field!.value);
    };
    field?.form?.addEventListener('submit', submit);
    return () => field?.form?.removeEventListener('submit', submit);
  });
}
