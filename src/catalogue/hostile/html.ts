import { inBody, type Fixture } from './fixture.ts';

const plain = 'Kleiner dan: a &lt; b. Groter dan: b > a.';
const TAGS = ['<script>alert(1)</script>', '<style>p</style>', '<iframe src="x"></iframe>', '<object data="x"></object>', '<embed src="x" />', '<base href="x" />', '<meta http-equiv="refresh" content="0" />', '<link rel="stylesheet" href="x" />', '<form></form>', '<input />', '<template></template>', '<dialog open>x</dialog>', '<b>vet</b>', '<br />', '<p>x</p>', '<a href="javascript:alert(1)">x</a>', '<svg onload="x" />', '<math></math>', '<slot />', '<custom-element />', '<a.b>x</a.b>', '<svg:use href="x" />', '<SCRIPT>x</SCRIPT>'];
const unreadable = ['<img src=x onerror=alert(1)>', '<div', '<div>', '</div>', '<script>', '<p>open', '<br>', '<div style=x />'];

/** HTML where only text and a few components belong. */
export const html: readonly Fixture[] = [
  ...TAGS.map((tag) => inBody(17, `tag ${tag}`, tag, [/^<[A-Z]/.test(tag) ? 'E-COMP' : 'E-HTML'], plain)),
  ...TAGS.slice(0, 3).map((tag) => inBody(17, `tag in a sentence ${tag}`, `Tekst ${tag} hier.`, ['E-HTML', 1, 7], plain)),
  inBody(17, 'style sheet with braces', '<style>p{color:red}</style>', ['E-EXPR', 1, 15], plain),
  inBody(17, 'tag in a table cell', 'Tabel: cijfers\n\n| a | b |\n|---|---|\n| <script>x</script> | 2 |', ['E-HTML', 5, 3], 'Tabel: cijfers\n\n| a | b |\n|---|---|\n| 1 | 2 |'),
  inBody(17, 'tag inside a component', '<Kader titel="x">\n\n<script>alert(1)</script>\n\n</Kader>', ['E-HTML', 3], '<Kader titel="x">\n\n\\<script>\n\n</Kader>'),
  inBody(17, 'tag in a list in a quotation', '> - <iframe src="x" />', ['E-HTML', 1, 5], '> - tekst'),
  inBody(17, 'empty tag', '<>tekst</>', ['E-HTML'], plain),
  ...unreadable.map((tag) => inBody(18, `broken HTML ${tag}`, tag, ['E-HTML'], plain)),
  inBody(18, 'HTML comment', 'Tekst.\n\n<!-- verborgen -->', ['E-HTML', 3, 1, 'Commentaar'], 'Tekst.\n\n(niet verborgen)'),
  inBody(18, 'HTML comment in a sentence', 'Tekst <!-- verborgen --> hier.', ['E-HTML', 1, 7, 'Commentaar'], 'Tekst (niet verborgen) hier.'),
  inBody(18, 'CDATA', '<![CDATA[x]]>', ['E-HTML'], plain),
  inBody(18, 'document type', '<!DOCTYPE html>', ['E-HTML'], plain),
  inBody(18, 'PHP', '<?php echo 1 ?>', ['E-HTML'], plain),
  inBody(18, 'smaller-than sign before a number', 'Minder <3 dan vroeger', ['E-HTML', 1, 8], 'Minder &lt;3 dan vroeger, a < b'),
  inBody(18, 'tag after a byte order mark', 'x <div/>\u00a0', ['E-HTML', 1, 3], 'x &lt;div/>\u00a0'),
  ...['`code`', '```js\nalert(1)\n```', '~~~\nx\n~~~', '~~weg~~'].map((text) => inBody(18, `markup without a form: ${text}`, text, ['E-NODE'], plain)),
  ...['- [ ] taak', '- [x] taak'].map((text) => inBody(18, `box to tick: ${text}`, text, ['E-NODE'], '- taak')),
];

/** Texts that only look like markup, and that readers see as they are written. */
export const legalTexts: readonly string[] = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>',
  '&#60;script&#62; &amp;lt;script>',
  'Het kost $5 of $6.',
  ':::let-op',
  '[[wiki]] en [12] en [tekst] en vraag[^1]',
  '"aanhaling" en \'aanhaling\' en "in \'een\' ander" en “‘gekrulde’”',
  '    ingesprongen tekst is geen code',
  'Regel\\\nafgebroken  \nen nog eens.',
  '5 < 6 en 7 > 6 & 8',
  '**vet *en schuin* door elkaar**',
  '> citaat\n> - met een lijst\n>   1. met een lijst',
  '1. een\n\n   alinea erin\n\n2. twee',
  '***',
  'Een gezin 👩‍👧, een duim 👍🏽 en een vlag 🇳🇱.',
  'Café, naïef, Ελλάδα en Київ.',
  'Harde\u00a0spatie, tien\u202fprocent, half\u2013weg\u2014streep.',
];
