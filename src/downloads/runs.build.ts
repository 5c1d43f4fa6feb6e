import type { Run } from '#document/document.ts';
import type { Inline } from '#markup/tree.ts';

/** Inline content as runs of a document; addresses within the site become whole addresses, glossary links plain text. */
export function runsOf(children: readonly Inline[], numberOf: (sourceId: string) => number, origin: string, strong = false): Run[] {
  return children.flatMap((child): Run[] => {
    switch (child.type) {
      case 'text':
        return [{ type: 'text', text: child.value, strong }];
      case 'strong':
        return runsOf(child.children, numberOf, origin, true);
      case 'begrip':
        return runsOf(child.children, numberOf, origin, strong);
      case 'link':
        return [{ type: 'link', text: runsOf(child.children, numberOf, origin).map((run) => ('text' in run ? run.text : '')).join(''), href: child.url.startsWith('/') ? `${origin}${child.url}` : child.url }];
      case 'bron':
        // A pupil sheet has no list of sources, so a number would point nowhere.
        return numberOf(child.id) > 0 ? [{ type: 'cite', number: numberOf(child.id) }] : [];
      case 'break':
        return [{ type: 'break' }];
    }
  });
}
