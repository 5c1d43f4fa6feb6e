import { entryText, type Files } from '../test-content.ts';
import { inBody, inFolders, type Fixture } from './fixture.ts';
import { gifBytes, jpegBytes, pngBytes, pointerBytes, svgBytes } from './picture-bytes.ts';

const text = entryText('begrip');
const good: Files = { 'begrippen/proef.mdx': text };
/** What stands in messages for a character that a terminal would obey. */
const SHOWN = '\ufffd';
const named = (row: number, name: string, file: string, lookalike = 'goede-naam.mdx'): Fixture => inFolders(row, `file name ${name}`, { [`begrippen/${file}`]: text }, { code: 'E-SLUG', line: 1, file: `content/begrippen/${file.replace(/[\p{Cc}\p{Cf}]/gu, SHOWN)}` }, { [`begrippen/${lookalike}`]: text });
const stranger = (name: string, file: string): Fixture => inFolders(58, name, { ...good, [file]: 'x' }, { code: 'E-FILETYPE', line: 1, file: `content/${file}` }, good);
const refused = (id: string): Fixture => named(35, `that is taken: ${id}`, `${id}.mdx`, `${id}-x.mdx`);

const withPicture = (file: string, content: Files[string], words = `![Een klas met een mentor](./${file})`): Files => ({ 'begrippen/proef/index.mdx': entryText('begrip', { body: words }), [`begrippen/proef/${file}`]: content });
const legalPicture = withPicture('klas.png', pngBytes(400, 300));
const badPicture = (row: number, name: string, file: string, content: Files[string], code: string): Fixture => inFolders(row, name, withPicture(file, content), { code, line: 1, file: `content/begrippen/proef/${file}` }, legalPicture);
const PATHS = ['../../../../etc/passwd', '/abs.png', 'C:\\\\x.png', '..%2f..%2fx.png', '....//x.png', '.\\\\x.png', './../buren/x.png', './map/x.png', './X.png', './x.svg', './x.png?y', 'x.png', './.env', '../package.json', './%2e%2e/x.png', '<./x .png>'];

/** Names and places of files, and files that are not what they seem. */
export const files: readonly Fixture[] = [
  ...['https://tracker.example/p.gif', 'http://a.nl/p.png', '//a.nl/p.png', 'HTTPS://A.NL/p.png', '\\\\\\\\server\\\\map\\\\x.png'].map((url) => inBody(24, `picture elsewhere ${url}`, `![Een klas](${url})`, ['E-IMG-REMOTE'], 'Een [klas](https://tracker.example/p.gif).')),
  ...PATHS.map((path) => inBody(25, `picture outside the folder ${path}`, `![Een klas met een mentor](${path})`, ['E-PATH'], 'Geen plaatje: ../../etc/passwd en C:\\x.png')),
  inFolders(25, 'picture that is not there', withPicture('klas.png', pngBytes(4, 3), '![Een klas met een mentor](./klass.png)'), { code: 'E-PATH', line: 11, column: 1, file: 'content/begrippen/proef/index.mdx', says: 'Bedoelt u “klas.png”?' }, legalPicture),
  inFolders(25, 'picture beside a file without a folder of its own', { ...good, 'begrippen/proef.mdx': entryText('begrip', { body: '![Een klas](./klas.png)' }) }, { code: 'E-PATH', line: 11, column: 1 }, legalPicture),
  inFolders(25, 'text that is a link to elsewhere', { 'begrippen/proef.mdx': { linkTo: '/etc/passwd' } }, { code: 'E-PATH', line: 1 }, good),
  inFolders(25, 'text in a folder that is a link', { 'begrippen/proef/index.mdx': { linkTo: '/etc/passwd' } }, { code: 'E-PATH', line: 1, file: 'content/begrippen/proef/index.mdx' }, legalPicture),
  inFolders(25, 'picture that is a link', withPicture('klas.png', { linkTo: '/etc/passwd' }), { code: 'E-PATH', line: 1, file: 'content/begrippen/proef/klas.png' }, legalPicture),
  inFolders(25, 'folder that is a link', { 'begrippen/proef': { linkTo: '/etc' } }, { code: 'E-PATH', line: 1, file: 'content/begrippen/proef' }, good),
  inFolders(25, 'kind that is a link', { ...good, casussen: { linkTo: '/etc' } }, { code: 'E-PATH', line: 1, file: 'content/casussen' }, good),
  inFolders(25, 'register that is a link', { ...good, 'checklists/_stappen.json': { linkTo: '/etc/hostname' } }, { code: 'E-PATH', line: 1, file: 'content/checklists/_stappen.json' }, good),
  inFolders(25, 'link to the folder of another', { ...good, 'begrippen/buur.mdx': { linkTo: 'proef.mdx' } }, { code: 'E-PATH', line: 1, file: 'content/begrippen/buur.mdx' }, good),
  inFolders(25, 'pipe', { ...good, 'begrippen/pijp.mdx': { pipe: true } }, { code: 'E-PATH', line: 1, file: 'content/begrippen/pijp.mdx' }, good),
  { ...stranger('hidden file of settings', 'begrippen/.env'), row: 26 },
  inFolders(26, 'folder of settings', { ...good, '.git/config': 'x' }, { code: 'E-FILETYPE', line: 1, file: 'content/.git' }, good),
  named(35, 'with a Cyrillic letter', '\u043everheid.mdx', 'overheid.mdx'),
  named(35, 'with a zero-width space', 'over\u200bheid.mdx'),
  named(35, 'written backwards', 'over\u202eheid.mdx'),
  named(35, 'with an accent, composed', 'caf\u00e9.mdx', 'cafe.mdx'),
  named(35, 'with an accent, decomposed', 'cafe\u0301.mdx', 'cafe.mdx'),
  named(35, 'with a space at the end', 'naam .mdx', 'naam.mdx'),
  named(35, 'with a point', 'naam.oud.mdx', 'naam-oud.mdx'),
  named(35, 'with capitals', 'Naam.mdx', 'naam.mdx'),
  named(35, 'that is too long', `${'a'.repeat(81)}.mdx`, `${'a'.repeat(80)}.mdx`),
  named(35, 'of emoji', '😀.mdx'),
  named(35, 'with a colour code', 'rood\u001b[31m.mdx'),
  named(35, 'with a line end', 'twee\nregels.mdx'),
  ...['100%', 'a#b', 'a?b', '_naam', '.naam', '-rf', 'naam-', 'a--b', '__proto__', 'a b', ''].map((id) => named(35, JSON.stringify(id), `${id}.mdx`)),
  ...['index', '404', 'pagefind', 'con', 'aux', 'com7', 'lpt9', 'constructor'].map(refused),
  ...['casussen', 'agenda', 'menukaart', 'downloads', 'lob'].map((id) => inFolders(35, `free page at a taken address: ${id}`, { ...good, [`paginas/${id}.mdx`]: entryText('pagina') }, { code: 'E-SLUG', line: 1, file: `content/paginas/${id}.mdx` }, { ...good, [`paginas/over-${id}.mdx`]: entryText('pagina') })),
  inFolders(35, 'the same name as a file and as a folder', { ...good, 'begrippen/proef/index.mdx': text }, { code: 'E-DUPLICATE', line: 1, says: 'bestaat al in content/begrippen/proef/index.mdx' }, good),
  inFolders(58, 'the same name in capitals', { ...good, 'begrippen/Proef.mdx': text }, { code: 'E-SLUG', line: 1, file: 'content/begrippen/Proef.mdx' }, good),
  badPicture(39, 'picture of a billion pixels', 'klas.png', pngBytes(30_000, 30_000), 'E-IMG-SIZE'),
  badPicture(39, 'picture without pixels', 'klas.png', pngBytes(0, 300), 'E-IMG-EMPTY'),
  badPicture(39, 'picture without a byte', 'klas.png', new Uint8Array(), 'E-IMG-EMPTY'),
  badPicture(39, 'moving picture under another name', 'klas.jpg', gifBytes(), 'E-IMG-TYPE'),
  badPicture(39, 'drawing with a script under another name', 'klas.png', svgBytes(), 'E-IMG-TYPE'),
  badPicture(39, 'JPEG called PNG', 'klas.png', jpegBytes(40, 30), 'E-IMG-TYPE'),
  badPicture(39, 'text called picture', 'klas.webp', 'gewoon een beetje tekst', 'E-IMG-TYPE'),
  badPicture(39, 'half a JPEG', 'klas.jpg', jpegBytes(40, 30, { end: false }), 'E-IMG-BROKEN'),
  badPicture(39, 'half a PNG', 'klas.png', pngBytes(40, 30).slice(0, 40), 'E-IMG-BROKEN'),
  badPicture(39, 'moving PNG', 'klas.png', pngBytes(40, 30, 'acTL'), 'E-IMG-MOVES'),
  badPicture(39, 'JPEG with the colours of print', 'klas.jpg', jpegBytes(40, 30, { colours: 4 }), 'E-IMG-TYPE'),
  badPicture(58, 'pointer of Git in the place of a picture', 'klas.jpg', pointerBytes(), 'E-IMG-TYPE'),
  stranger('component among the texts', 'begrippen/Kwaad.astro'),
  stranger('script among the texts', 'begrippen/kwaad.ts'),
  stranger('module among the texts', 'begrippen/kwaad.mjs'),
  stranger('Markdown among the texts', 'begrippen/kwaad.md'),
  stranger('settings of Git among the texts', 'begrippen/.gitattributes'),
  stranger('package among the texts', 'begrippen/package.json'),
  stranger('file at the top', 'los.mdx'),
  inFolders(58, 'unknown folder', { ...good, 'overig/x.mdx': text }, { code: 'E-FILETYPE', line: 1, file: 'content/overig' }, good),
  inFolders(58, 'drawing beside a text', { ...legalPicture, 'begrippen/proef/x.svg': svgBytes() }, { code: 'E-FILETYPE', line: 1, file: 'content/begrippen/proef/x.svg' }, legalPicture),
  inFolders(58, 'script beside a text', { ...legalPicture, 'begrippen/proef/index.ts': 'x' }, { code: 'E-FILETYPE', line: 1, file: 'content/begrippen/proef/index.ts' }, legalPicture),
  inFolders(58, 'folder in the folder of a text', { ...legalPicture, 'begrippen/proef/meer/x.png': pngBytes(4, 3) }, { code: 'E-FILETYPE', line: 1, file: 'content/begrippen/proef/meer' }, legalPicture),
  inFolders(58, 'folder without a text', { 'begrippen/proef/klas.png': pngBytes(4, 3) }, { code: 'E-FILETYPE', line: 1, file: 'content/begrippen/proef' }, legalPicture),
  inFolders(58, 'picture with capitals in its name', { ...legalPicture, 'begrippen/proef/Klas.png': pngBytes(4, 3) }, { code: 'E-FILETYPE', line: 1, file: 'content/begrippen/proef/Klas.png' }, legalPicture),
  inFolders(58, 'folder that is called as a file', { 'begrippen/proef.mdx/index.mdx': text }, { code: 'E-SLUG', line: 1, file: 'content/begrippen/proef.mdx/index.mdx' }, good),
];
