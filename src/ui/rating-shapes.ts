/** A scale that is drawn: evidence, effect, progress of a casus, outcome in one casus. */
export type Scale = 'bewijs' | 'effect' | 'status' | 'uitkomst';

interface Shape {
  readonly viewBox: string;
  readonly html: string;
}

const FILL = 'fill="currentColor"';
const LINE = 'stroke="currentColor" stroke-width="1.8"';
const dot = (x: number, filled: boolean) => (filled ? `<circle cx="${x}" cy="7.5" r="6.2" ${FILL}/>` : `<circle cx="${x}" cy="7.5" r="5.3" ${LINE}/>`);
const square = (inside: string, dotted = false) => ({ viewBox: '0 0 15 15', html: `<rect x="1.4" y="1.4" width="12.2" height="12.2" ${LINE}${dotted ? ' stroke-dasharray="2 2"' : ''}/>${inside}` });

const EFFECT: Readonly<Record<string, string>> = {
  helpt: `<path d="M0 14 7.5 1l7.5 13zM18 14l7.5-13L33 14z" ${FILL}/>`,
  soms: `<path d="M0 14 7.5 1l7.5 13z" ${FILL}/><path d="M19.6 13 25.5 2.9l5.9 10.1z" ${LINE} stroke-linejoin="round"/>`,
  geen: '<path d="M1 4.5h31M1 10.5h31" stroke="currentColor" stroke-width="2.6"/>',
  averechts: `<path d="M0 1l7.5 13L15 1z" ${FILL}/>`,
  onbekend: `<path d="M1.6 13 7.5 2.9 13.4 13zM19.6 13l5.9-10.1L31.4 13z" ${LINE} stroke-dasharray="1.5 2.2"/>`,
};

const OUTCOME: Readonly<Record<string, Shape>> = {
  werkte: { viewBox: '0 0 15 15', html: `<rect x="0.5" y="0.5" width="14" height="14" ${FILL}/>` },
  deels: square(`<path d="M1.4 13.6V1.4l12.2 12.2z" ${FILL}/>`),
  niet: square(`<path d="m4 4 7 7m0-7-7 7" ${LINE}/>`),
  onbekend: square('', true),
};

const STEPS = 5;

/** The drawing of a value on a scale, in the colour of the text, so that it survives print and forced colours. */
export function ratingShape(scale: Scale, value: string, place: number): Shape {
  if (scale === 'effect') return { viewBox: '0 0 33 15', html: EFFECT[value] ?? EFFECT['onbekend']! };
  if (scale === 'uitkomst') return OUTCOME[value] ?? OUTCOME['onbekend']!;
  if (scale === 'bewijs') return { viewBox: '0 0 65 15', html: [7, 24, 41, 58].map((x, index) => dot(x, index < Number(value))).join('') };
  const joins = [14.2, 34.2, 54.2, 74.2].map((x) => `<path d="M${x} 7.5h5.6" ${LINE}/>`).join('');
  return { viewBox: '0 0 94 15', html: joins + Array.from({ length: STEPS }, (_, index) => dot(7 + index * 20, index <= place)).join('') };
}
