import type { Page } from '@playwright/test';

/** One place where the focus stops. */
export interface Stop {
  /** Which element: its number in the order of the first walk, so that two walks can be compared. */
  readonly place: number;
  readonly tag: string;
  readonly name: string;
  /** What is wrong with this stop; nothing when all is well. */
  readonly faults: readonly string[];
}

/** A walk with the Tab key over a page, from the top until the focus has been everywhere. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** Controls the walk never came to. */
  readonly missed: readonly string[];
  /** The focus did not come out again. */
  readonly trapped: boolean;
}

/** More key presses than any page needs. */
const MOST = 3000;

/** Walks over the page with Tab, or backwards with Shift+Tab. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  await page.evaluate(prepare);
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(look);
    // Backwards from the top the focus first leaves the page; the next press brings it to the end.
    if (!stop && press === 0) continue;
    if (!stop || stop.place === stops[0]?.place) break;
    if (seen.has(stop.place)) return { stops, missed: [], trapped: true };
    seen.add(stop.place);
    stops.push(stop);
  }
  return { stops, missed: await page.evaluate(missedAfter, [...seen]), trapped: false };
}

/** Everything that is wrong with a walk, ready to be shown. */
export const walkFaults = ({ stops, missed, trapped }: Walk): string[] => [
  ...(trapped ? [`de focus blijft hangen na ${stops.at(-1)?.tag} “${stops.at(-1)?.name}”`] : []),
  ...missed.map((what) => `niet te bereiken met Tab: ${what}`),
  ...stops.flatMap(({ tag, name, faults }) => faults.map((fault) => `${tag} “${name}”: ${fault}`)),
];

/** Puts the focus at the top of the page. */
function prepare(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

/** The element with the focus, judged; nothing when the focus left the page. */
function look(): Stop | null {
  const counter = window as { walkCount?: number };
  const element = document.activeElement as (HTMLElement & { walkPlace?: number }) | null;
  if (!element || element === document.body || element === document.documentElement) return null;
  element.walkPlace ??= counter.walkCount = (counter.walkCount ?? 0) + 1;
  const labels = (element as HTMLInputElement).labels;
  const byIds = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const name =
    [
      element.getAttribute('aria-label'),
      byIds(element.getAttribute('aria-labelledby')),
      labels && [...labels].map((label) => label.textContent).join(' '),
      element.textContent,
      element.title,
    ]
      .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
      .find((text) => text !== '') ?? '';
  const faults: string[] = [];
  if (name === '') faults.push('heeft geen naam');
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.getClientRects().length === 0) faults.push('is niet te zien');
  if (!isMarked(element)) faults.push('laat niet zien dat het de focus heeft');
  if (isCovered(element)) faults.push('zit helemaal achter iets anders of buiten beeld');
  return { place: element.walkPlace, tag: element.tagName.toLowerCase(), name: name.slice(0, 60), faults };

  /** A ring around the element, its row or its label, or inside it. */
  function isMarked(found: HTMLElement): boolean {
    const rings = (box: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    return [found, found.parentElement, found.closest('label'), ...(labels ?? []), ...found.children].some((box) => box && rings(box));
  }

  /** Whether nothing of it can be seen: of a grid of points in its box none belongs to it. */
  function isCovered(found: HTMLElement): boolean {
    const boxes = [...found.getClientRects(), ...[...(labels ?? [])].flatMap((label) => [...label.getClientRects()])];
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    return !boxes.some((box) =>
      parts.some((x) =>
        parts.some((y) => {
          const there = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
          return there !== null && (found.contains(there) || there.contains(found) || [...(labels ?? [])].some((label) => label.contains(there)));
        }),
      ),
    );
  }
}

/** Visible controls that are not among the stops; of a group of radio buttons one stop is enough. */
function missedAfter(seen: readonly number[]): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement & { walkPlace?: number }>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'),
  ];
  return controls
    .filter((element) => element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !seen.includes(element.walkPlace ?? -1))
    .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
    .filter((element) => element.tagName !== 'SUMMARY' || element.parentElement?.querySelector('summary') === element)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`);
}
