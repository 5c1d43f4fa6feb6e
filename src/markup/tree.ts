/**
 * The syntax tree that is checked and rendered: what the parser gives, narrowed to what content may hold.
 * One tree serves the gate, the page, downloads, search and excerpts.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
}

interface Base {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A node as it comes from the parser: anything. Only the gate looks at these. */
export interface RawNode extends Base {
  readonly children?: readonly RawNode[];
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly align?: readonly (string | null)[];
  readonly checked?: boolean | null;
  readonly identifier?: string;
}

export type Text = { type: 'text'; value: string };
export type Strong = { type: 'strong'; children: Inline[] };
export type Link = { type: 'link'; url: string; children: Inline[] };
export type LineBreak = { type: 'break' };
/** A citation; `id` is a bron in the front matter. */
export type Cite = { type: 'bron'; id: string };
/** A word from the glossary, put in by the site at first use. */
export type Term = { type: 'begrip'; id: string; children: Inline[] };
export type Inline = Text | Strong | Link | LineBreak | Cite | Term;

export type Paragraph = { type: 'paragraph'; children: Inline[] };
export type Heading = { type: 'heading'; depth: number; id: string; children: Inline[] };
export type List = { type: 'list'; ordered: boolean; start: number; items: Block[][] };
export type Quote = { type: 'quote'; children: Block[] };
export type Rule = { type: 'rule' };
export type Cell = { children: Inline[]; right: boolean };
export type Table = { type: 'table'; caption: string; head: Cell[]; rows: Cell[][] };
export type Image = { type: 'image'; src: string; alt: string };
export type Steps = { type: 'steps'; steps: { title: string; children: Block[] }[] };
export type Note = { type: 'note'; kind: 'gewoon' | 'let-op' | 'onbekend'; title: string; children: Block[] };
/** A sheet of its own for pupils: a part of the page and a download. */
export type Sheet = { type: 'sheet'; id: string; title: string; children: Block[] };
/** Lines to write on. */
export type WriteLines = { type: 'lines'; label: string; count: number };
/** A share of a hundred, drawn as dots. */
export type Dots = { type: 'dots'; count: number; children: Block[] };
/** A card that leads to another entry. */
export type See = { type: 'see'; kind: string; id: string };
export type Block = Paragraph | Heading | List | Quote | Rule | Table | Image | Steps | Note | Sheet | WriteLines | Dots | See;
