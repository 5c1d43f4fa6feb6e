import { inBody, type Fixture } from './fixture.ts';

const good = 'Kijk bij [TNO](https://www.tno.nl/nl/).';
const link = (url: string): string => `[tekst](${url})`;
const BAD = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java&#115;cript:alert(1)', '&#x6A;avascript:alert(1)', 'java%0ascript:alert(1)', 'javascript&colon;alert(1)', '<java\tscript:alert(1)>', '<\u0001javascript:alert(1)>', '&Tab;javascript:alert(1)', 'javascript%3Aalert(1)', '%6aavascript:alert(1)', '<javascript:alert(1)//https://a.nl>'];
const SCHEMES = ['data:text/html;base64,PHNjcmlwdD4=', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.nl/1', 'view-source:https://a.nl', 'intent://x', 'ftp://a.nl/x', 'ws://a.nl', 'about:blank', 'chrome://settings', 'ms-word:ofe|u|x', 'sms:+316', 'feed:https://a.nl'];
const PLACES = ['//kwaad.nl/x', 'https://naam:woord@a.nl/', 'https://localhost/', 'https://\u0430bn.nl/', '/../../etc/passwd', '/%2e%2e/x/', '\\\\\\\\server\\\\map', 'relatief/pad', '../buren/', '#', '<>', 'https:a.nl', 'https://a.nl\\\\@kwaad.nl/', 'mailto:a@b.nl?bcc=c@d.nl', 'mailto:', 'tel:bel-mij'];

/** Addresses that do something else than lead to a page, and links that readers cannot use. */
export const links: readonly Fixture[] = [
  inBody(19, 'script in a link', link('javascript:alert(1)'), ['E-URL'], good),
  ...BAD.map((url) => inBody(20, `script in disguise ${JSON.stringify(url)}`, link(url), ['E-URL'], good)),
  ...SCHEMES.map((url) => inBody(21, `other scheme ${url}`, link(url), ['E-URL'], good)),
  ...PLACES.map((url) => inBody(21, `address that is none ${url}`, link(url), ['E-URL'], good)),
  inBody(22, 'reference', '[x][r]\n\n[r]: javascript:alert(1)', ['E-URL'], good),
  inBody(22, 'definition that nobody uses', 'Tekst.\n\n[r]: https://www.tno.nl', ['E-URL', 3], 'Tekst.\n\n\\[r\\]: https://www.tno.nl'),
  inBody(22, 'footnote', 'Tekst[^1].\n\n[^1]: noot', ['E-URL', 1, 6], 'Tekst[^1].'),
  inBody(22, 'reference to a picture', '![x][r]\n\n[r]: ./a.png', ['E-URL'], good),
  inBody(22, 'autolink with a script', '<javascript:alert(1)>', ['E-URL'], good),
  inBody(22, 'autolink', 'Kijk op <https://www.tno.nl>.', ['E-URL', 1, 9], 'Kijk op https://www.tno.nl.'),
  inBody(22, 'picture with a script', '![Een klas](javascript:alert(1))', ['E-URL'], good),
  inBody(22, 'title behind an address', '[tekst](https://www.tno.nl "een titel")', ['E-URL'], good),
  inBody(22, 'title with quotes over two lines', '[tekst](https://www.tno.nl \'een "ander"\ntitel\')', ['E-URL'], good),
  inBody(22, 'link in a table cell', 'Tabel: cijfers\n\n| a | b |\n|---|---|\n| [x](data:x) | 2 |', ['E-URL', 5, 3], 'Tabel: cijfers\n\n| a | b |\n|---|---|\n| [TNO](https://www.tno.nl) | 2 |'),
  inBody(22, 'link in a heading', '## Kop met [x](vbscript:x)', ['E-URL', 1, 12], '## Kop met [TNO](https://www.tno.nl)'),
  inBody(50, 'link without words', '[](https://www.tno.nl)', ['E-A11Y-LINK'], good),
  ...['hier', 'klik hier', 'Lees meer', 'lees verder', 'deze link', 'Meer'].map((words) => inBody(50, `link that says nothing: ${words}`, `Voor het rapport: [${words}](https://www.tno.nl).`, ['E-A11Y-LINK', 1, 19], `Voor het rapport: [lees meer over nudging](https://www.tno.nl).`)),
  inBody(50, 'source inside a link', '[TNO <Bron id="proef-bron" />](https://www.tno.nl)', ['E-A11Y-NEST', 1, 6], '[TNO](https://www.tno.nl)<Bron id="proef-bron" />'),
  inBody(52, 'link without https', '[TNO](http://www.tno.nl)', ['W-URL-HTTP'], good),
  inBody(52, 'page that does not exist', 'Zie [de lijst](/begripen/).', ['E-LINK', 1, 5, 'Bedoelt u “/begrippen/”?'], 'Zie [de lijst](/begrippen/).'),
  inBody(52, 'entry that does not exist', 'Zie [de bron](/bronnen/proef-bon/).', ['E-LINK', 1, 5, 'Bedoelt u “/bronnen/proef-bron/”?'], 'Zie [de bron](/bronnen/proef-bron/).'),
  inBody(52, 'address without its last slash', 'Zie [de bron](/bronnen/proef-bron).', ['E-LINK', 1, 5, 'Bedoelt u “/bronnen/proef-bron/”?'], 'Zie [de bron](/bronnen/proef-bron/?x=1#bronnen).'),
  inBody(52, 'heading that does not exist', '## Een kop\n\nZie [de kop](#en-kop).', ['E-LINK', 3, 5, 'Bedoelt u “#een-kop”?'], '## Een kop\n\nZie [de kop](#een-kop).'),
  inBody(52, 'heading that does not exist elsewhere', 'Zie [dit woord](/begrippen/proef/#kop).', ['E-LINK', 1, 5], '## Kop\n\nZie [dit woord](/begrippen/proef/#kop) en [het blad](#blad).\n\n<Leerlingblad titel="Blad">\n\nTekst.\n\n</Leerlingblad>'),
  inBody(52, 'card to an entry that does not exist', 'Tekst.\n\n<Zie naar="bron/proef-bon" />', ['E-REF', 3, 1, 'Bedoelt u “proef-bron”?'], 'Tekst.\n\n<Zie naar="bron/proef-bron" />'),
  inBody(52, 'card to a kind that does not exist', '<Zie naar="bronn/proef-bron" />', ['E-REF', 1, 1, 'Bedoelt u “bron”?'], '<Zie naar="bron/proef-bron" />'),
  inBody(52, 'source that is not in the list', 'Een feit.<Bron id="andere-bron" />', ['E-SOURCE', 1, 10], 'Een feit.<Bron id="proef-bron" />'),
];
