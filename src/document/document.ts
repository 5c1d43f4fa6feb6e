/**
 * A document to take along, as plain data: every format is written from this and from nothing else.
 * It knows no kinds of content; features make documents, writers write them.
 */
export interface Document {
  readonly title: string;
  /** What sort of document it is, above the title: `Handreiking voor gemeenten`. */
  readonly label: string;
  readonly summary: string;
  /** Day of the content as `2026-11-20`; also the date of the file, so that the same content gives the same bytes. */
  readonly date: string;
  /** Stamp of the content, on every page: `2026-11-20 · 3f9a1c`. */
  readonly version: string;
  /** Where the newest version stands. */
  readonly address: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly blocks: readonly DocumentBlock[];
  readonly licence: string;
}

/** A piece of running text. */
export type Run =
  | { readonly type: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  /** The number of a source in the list at the end. */
  | { readonly type: 'cite'; readonly number: number }
  | { readonly type: 'break' };

export interface DocumentCell {
  readonly runs: readonly Run[];
  readonly right: boolean;
}

export type DocumentBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly DocumentBlock[])[] }
  | { readonly type: 'steps'; readonly steps: readonly { readonly title: string; readonly blocks: readonly DocumentBlock[] }[] }
  | { readonly type: 'note'; readonly title: string; readonly blocks: readonly DocumentBlock[] }
  | { readonly type: 'table'; readonly caption: string; readonly head: readonly DocumentCell[]; readonly rows: readonly (readonly DocumentCell[])[] }
  | { readonly type: 'picture'; readonly bytes: Uint8Array; readonly alt: string }
  /** Steps to tick on paper, with room to write. */
  | { readonly type: 'checks'; readonly items: readonly { readonly text: string; readonly explanation: string }[] }
  /** Lines to write on. */
  | { readonly type: 'lines'; readonly label: string; readonly count: number }
  | { readonly type: 'newPage' };
