import type { Page } from '@playwright/test';

/** Adds rules to a page without touching its elements; unlike a style element the security policy does not stop it. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** Spacing that a reader may set without losing anything (WCAG 1.4.12). */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Text twice as large (WCAG 1.4.4). */
export const DOUBLE_TEXT = 'html { font-size: 200% !important }';

/** What sticks out on the right, so that the page must be scrolled in two directions; what scrolls in a box of its own may be wider. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => element !== document.documentElement && /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const inBox = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) if (scrolls(box)) return true;
      return false;
    };
    if (document.scrollingElement!.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1 && !inBox(element));
    const deepest = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [
      `de pagina is ${document.scrollingElement!.scrollWidth} px breed in een venster van ${width} px`,
      ...deepest.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`),
    ];
  });

/** Text that is cut off by its own box. What is only there for screen readers, or scrolls, is not cut off. */
export const clippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    const isClipped = (element: Element) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
      if (clipPath !== 'none' || display === 'inline' || element.clientHeight <= 1) return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) || (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1);
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && isClipped(element))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
  });

/**
 * Controls that are too small to hit (WCAG 2.5.8): less than 24 by 24 px while a circle of 24 px around the middle touches
 * another control. Links in a sentence are left out, as the criterion does.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SIZE = 24;
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 1;
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return (label ?? element).getBoundingClientRect();
    };
    const inSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const line = element.closest('p, li, dd, dt, td, th, figcaption, caption, legend, label') ?? element.parentElement!;
      return line.textContent.replace(/\s/g, '').length > element.textContent.replace(/\s/g, '').length;
    };
    const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter(isVisible);
    const boxes = new Map(targets.map((element) => [element, boxOf(element)]));
    const touches = (box: DOMRect, other: DOMRect) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const nearest = [Math.min(Math.max(x, other.left), other.right), Math.min(Math.max(y, other.top), other.bottom)] as const;
      return Math.hypot(nearest[0] - x, nearest[1] - y) < SIZE / 2;
    };
    return targets
      .filter((element) => {
        const box = boxes.get(element)!;
        if ((box.width >= SIZE && box.height >= SIZE) || inSentence(element)) return false;
        return targets.some((other) => other !== element && !other.contains(element) && !element.contains(other) && touches(box, boxes.get(other)!));
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”: ${Math.round(boxes.get(element)!.width)} × ${Math.round(boxes.get(element)!.height)} px`,
      );
  });

/** Controls that nothing marks off when the visitor's system chooses the colours: no border, no underline, no shape of the browser. */
export const unmarkedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marked = (element: Element): boolean => {
      const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine, appearance, outlineStyle } = getComputedStyle(element);
      return (
        (borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0) ||
        textDecorationLine.includes('underline') ||
        outlineStyle !== 'none' ||
        (appearance !== 'none' && element.matches('input, select, button'))
      );
    };
    const drawn = (element: Element) => marked(element) || [...element.querySelectorAll('*')].some(marked) || element.querySelector('svg') !== null;
    return [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, a.button, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !drawn(element) && !(element instanceof HTMLInputElement && element.labels?.[0] && drawn(element.labels[0])))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`);
  });
