import type { Document, DocumentBlock, DocumentCell, Run } from './document.ts';

/** Text as a Typst string, so that no character of it can be read as markup. */
const string = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}]/gu, ' ')}"`;
/** Text as Typst content. */
const content = (text: string): string => `#${string(text)}`;

/**
 * Typst source of a document: tagged headings, lists, tables and links, as PDF/UA-1 asks.
 * `pictures` gives the file name of a picture in the workspace.
 */
export function toTypst(document: Document, pictures: (bytes: Uint8Array) => string = () => ''): string {
  const { title, label, summary, date, version, address, facts, blocks, licence } = document;
  const [year, month, day] = date.split('-').map(Number);
  return `#set document(title: ${string(title)}, author: "Doen wat werkt", date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(paper: "a4", margin: (x: 22mm, top: 20mm, bottom: 24mm), footer: context [
  #set text(size: 8pt)
  #line(length: 100%, stroke: 0.5pt)
  #v(-4pt)
  #grid(columns: (1fr, auto), [Doen wat werkt · versie ${content(version)} · ${content(address)}], [#counter(page).display() van #counter(page).final().first()])
])
#set text(font: "Schibsted Grotesk", size: 10.5pt, lang: "nl", region: "NL", hyphenate: false)
#set par(leading: 0.68em, spacing: 0.95em)
#set list(marker: [•], indent: 0pt, body-indent: 0.6em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1pt } else { 0.4pt }), inset: (x: 0pt, y: 5pt))
#show heading: set text(font: "Young Serif", weight: "regular")
#show heading.where(level: 1): set text(size: 25pt)
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.75em, sticky: true, text(size: 15.5pt, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.55em, sticky: true, text(font: "Schibsted Grotesk", weight: "bold", size: 11.5pt, it.body))
#show heading.where(level: 4): it => block(above: 1em, below: 0.5em, sticky: true, text(font: "Schibsted Grotesk", weight: "bold", size: 10.5pt, it.body))
#show link: it => underline(it)
#let schrijflijn = block(width: 100%, height: 7.5mm, stroke: (bottom: (paint: luma(90), thickness: 0.8pt, dash: "dotted")))
#let vak = box(width: 3.6mm, height: 3.6mm, stroke: 1pt, baseline: 0.6mm)
#text(size: 9pt, weight: "bold")[${content(label)}]
#heading(level: 1)[${content(title)}]
${summary ? `#text(size: 12.5pt)[${content(summary)}]\n` : ''}${factTable(facts)}
${blocks.map(block).join('\n')}
#v(1em)
#line(length: 100%, stroke: 0.5pt)
#text(size: 8.5pt)[${content(licence)} ${content('De nieuwste versie staat op ')}#link(${string(address)})[${content(address)}].]
`;

  function block(part: DocumentBlock): string {
    switch (part.type) {
      case 'heading':
        return `#heading(level: ${part.level})[${content(part.text)}]`;
      case 'paragraph':
        return `#par[${runs(part.runs)}]`;
      case 'list':
        return `#${part.ordered ? 'enum' : 'list'}(${part.items.map((item) => `[${item.map(block).join('\n')}]`).join(', ')})`;
      case 'steps':
        return part.steps.map((step, index) => `#heading(level: 3)[${content(`${index + 1}. ${step.title}`)}]\n${step.blocks.map(block).join('\n')}`).join('\n');
      case 'note':
        return `#block(width: 100%, inset: 10pt, stroke: 0.8pt, breakable: true)[${part.title ? `#text(font: "Young Serif", size: 12pt)[${content(part.title)}]\n` : ''}${part.blocks.map(block).join('\n')}]`;
      case 'table':
        return tableOf(part.caption, part.head, part.rows);
      case 'picture':
        return `#image(${string(pictures(part.bytes))}, alt: ${string(part.alt)}, width: 100%)`;
      case 'checks':
        return part.items.map((item) => `#grid(columns: (8mm, 1fr), vak, [*${content(item.text)}* #linebreak() ${content(item.explanation)} #v(-0.4em) #schrijflijn])`).join('\n');
      case 'lines':
        return `#block(breakable: false)[*${content(part.label)}*\n${'#schrijflijn\n'.repeat(part.count)}]`;
      case 'newPage':
        return '#pagebreak(weak: true)';
    }
  }
}

const runs = (parts: readonly Run[]): string =>
  parts
    .map((run) => {
      switch (run.type) {
        case 'text':
          return run.strong ? `*${content(run.text)}*` : content(run.text);
        case 'link':
          return `#link(${string(run.href)})[${content(run.text)}]`;
        case 'cite':
          return `#super[${content(`[${run.number}]`)}]`;
        case 'break':
          return '#linebreak()';
      }
    })
    .join('');

function tableOf(caption: string, head: readonly DocumentCell[], rows: readonly (readonly DocumentCell[])[]): string {
  // An empty cell is there to write in.
  const cell = (part: DocumentCell) => `[${part.runs.length > 0 ? runs(part.runs) : '#v(8mm)'}]`;
  const align = head.map((part) => (part.right ? 'right' : 'left')).join(', ');
  const columns = head.map((part, column) => (part.right || isNarrow([part, ...rows.map((row) => row[column]!)]) ? 'auto' : '1fr')).join(', ');
  return `#block(breakable: true, width: 100%)[#text(weight: "bold")[${content(caption)}]
#table(columns: (${columns}), align: (${align}${head.length === 1 ? ',' : ''}), inset: (left: 0pt, right: 9pt, y: 5pt), table.header(${head.map((part) => `text(weight: "bold")${cell(part)}`).join(', ')}), ${rows.map((row) => row.map(cell).join(', ')).join(', ')})]`;
}

/** A column of short texts takes the room it needs; an empty one is there to write in and shares what is left. */
const isNarrow = (cells: readonly DocumentCell[]): boolean => {
  const lengths = cells.map((cell) => cell.runs.map((run) => ('text' in run ? run.text : '')).join('').length);
  return Math.max(...lengths) <= 12 && lengths.slice(1).every((length) => length > 0);
};

function factTable(facts: Document['facts']): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ name, value }) => `[${content(name)}], [*${content(value)}*]`).join(', ');
  return `#block(width: 100%, inset: (y: 6pt), stroke: (top: 1pt, bottom: 1pt))[#table(columns: (38mm, 1fr), stroke: none, inset: (x: 0pt, y: 2.5pt), table.header(repeat: false, text(size: 8.5pt)[Onderwerp], text(size: 8.5pt)[Wat]), ${rows})]`;
}
