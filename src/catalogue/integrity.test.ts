import { describe, expect, it } from 'vitest';
import { kindNames } from '#kinds/index.ts';
import { integrityProblems } from './integrity.ts';
import { contentWith, entryPath, entryText, TODAY, type Fields, type Files } from './test-content.ts';
import { loadFiles } from './test-folder.build.ts';

const told = (files: Files): string[] => loadFiles(contentWith(['begrip'], files)).problems.map(({ file, line, column, code, message }) => `${file.replace('content/', '')}:${line}${column ? `:${column}` : ''} ${code} ${message}`);
const casus = (fields: Fields = {}, body?: string): Files => ({ 'casussen/a.mdx': entryText('casus', { fields, ...(body === undefined ? {} : { body }) }) });
const begrip = (fields: Fields, body?: string): Files => ({ 'begrippen/a.mdx': entryText('begrip', { fields: { titel: 'ander woord', ...fields }, ...(body === undefined ? {} : { body }) }) });
const practice = (fields: Fields): Files => ({ [entryPath('best-practice')]: entryText('best-practice', { fields }) });
const sections = (last: string): string => ['Aanleiding', 'Aanpak', 'Resultaat', 'Wat werkte niet', 'Wat zouden we anders doen'].map((title) => `## ${title}\n\nTekst.`).join('\n\n') + `\n\n${last}`;
const cited = 'Feit.<Bron id="proef-bron" />';

describe('integrityProblems', () => {
  it('has nothing to say of content that hangs together', () => expect(told(contentWith(kindNames.filter((kind) => kind !== 'bron')))).toEqual([]));

  it.each<[string, Files, string]>([
    ['a dangling reference to one kind', casus({ overgenomen_van: 'almere' }), 'casussen/a.mdx:13 E-REF Casus “almere” bestaat niet.'],
    ['a dangling reference with its nearest', begrip({ verwant: '[begrip/proef-begrp]' }), 'begrippen/a.mdx:9 E-REF Begrip “proef-begrp” bestaat niet. Bedoelt u “proef-begrip”?'],
    ['a dangling reference in a list in a group', casus({ aanpakken: '\n  - aanpak: nergens\n    uitkomst: deels\n    toelichting: Het ging wel.' }), 'casussen/a.mdx:14 E-REF Best practice “nergens” bestaat niet.'],
    ['a kind that does not exist', begrip({ verwant: '[begripp/proef-begrip]' }), 'begrippen/a.mdx:9 E-REF De soort “begripp” bestaat niet. Bedoelt u “begrip”?'],
    ['a dangling card', begrip({}, `${cited}\n\n<Zie naar="casus/nergens" />`), 'begrippen/a.mdx:13:1 E-REF Casus “nergens” bestaat niet.'],
    ['a source that does not exist', begrip({ bronnen: '[{ bron: proef-bron, plaats: hier }, { bron: weg, plaats: daar }]' }), 'begrippen/a.mdx:8 E-REF Bron “weg” bestaat niet.'],
    ['a source that is cited but not listed', begrip({}, 'Feit.<Bron id="weg" /> En nog.<Bron id="weg" />'), 'begrippen/a.mdx:11:6 E-SOURCE Bron “weg” staat niet in het veld bronnen.'],
    ['a source that a rating names but the list does not', practice({ bewijs: '{ stap: "0", reden: Niemand heeft dit onderzocht., bronnen: [weg] }' }), 'best-practices/proef-best-practice.mdx:10 E-SOURCE Bron “weg” staat niet in het veld bronnen.'],
    ['a source that is listed twice', casus({ bronnen: '[{ bron: proef-bron, plaats: hier }, { bron: proef-bron, plaats: daar }]' }), 'casussen/a.mdx:9 E-SOURCE Bron “proef-bron” staat er twee keer.'],
    ['a source that is listed but not cited', casus({}, sections('')), 'casussen/a.mdx:9 E-SOURCE Bron “proef-bron” staat in de lijst maar nergens in de tekst.'],
    ['an explanation without its source', begrip({ bronnen: '[]' }, 'Tekst.'), 'begrippen/a.mdx:7 E-SOURCE De uitleg steunt op een bron, maar er staat geen bron bij.'],
    ['a source in a source', { 'bronnen/b.mdx': entryText('bron', { fields: { titel: 'Bron B' }, body: 'Feit.<Bron id="proef-bron" />' }) }, 'bronnen/b.mdx:9:6 E-SOURCE Een bron noemt zelf geen bronnen.'],
    ['a source that nobody uses', { 'bronnen/b.mdx': entryText('bron') }, 'bronnen/b.mdx:2 W-SOURCE-UNUSED Geen enkel stuk noemt deze bron.'],
    ['a title that stands twice', { ...casus(), 'casussen/b.mdx': entryText('casus') }, 'casussen/b.mdx:2 E-DUPLICATE “Proefcasus” staat ook in content/casussen/a.mdx.'],
    ['a title that stands twice in two kinds', { ...casus({ titel: 'Proefvraag' }), 'leervragen/b.mdx': entryText('leervraag') }, 'leervragen/b.mdx:2 E-DUPLICATE “Proefvraag” staat ook in content/casussen/a.mdx.'],
    ['a glossary name for two words', begrip({ ook: '[iets, Proefwoord]' }), 'begrippen/proef-begrip.mdx:2 E-DUPLICATE “proefwoord” staat ook in content/begrippen/a.mdx.'],
    ['a glossary name twice for one word', begrip({ titel: 'idee', ook: '[plan, ideé]' }), 'begrippen/a.mdx:9 E-DUPLICATE “ideé” staat er twee keer.'],
    ['an overdue review', begrip({ bijgewerkt: '2025-01-01', herzien_voor: '2026-11-19' }), 'begrippen/a.mdx:6 W-REVIEW Dit had vóór 19 november 2026 nagekeken moeten zijn.'],
    ['a day in the future', begrip({ bijgewerkt: '2026-11-21' }), 'begrippen/a.mdx:5 E-DATE 21 november 2026 ligt in de toekomst.'],
    ['a review before the last change', begrip({ bijgewerkt: '2026-11-01', herzien_voor: '2026-11-01' }), 'begrippen/a.mdx:6 E-DATE De dag van herzien ligt niet na de dag van bijwerken.'],
    ['a lesson without a sheet', { 'lob-materialen/a.mdx': entryText('lob-materiaal', { body: ['Doel', 'Voorbereiding', 'Lesopzet', 'Waarom zo'].map((title) => `## ${title}\n\n${cited}`).join('\n\n') }) }, 'lob-materialen/a.mdx:2 E-LOB Dit lesmateriaal heeft geen leerlingblad.'],
    ['an approach for employers without a phase', practice({ doelgroepen: '[werkgever]' }), 'best-practices/proef-best-practice.mdx:4 E-SCHEMA Een aanpak voor werkgevers heeft een fase en een bedrijfsgrootte nodig'],
    ['a phase of hiring without employers', practice({ fasen_werving: '[interview]' }), 'best-practices/proef-best-practice.mdx:15 E-SCHEMA Een fase van werving hoort bij werkgevers'],
    ['a page that does not exist', begrip({}, '[naar niets](/niets/)'), 'begrippen/a.mdx:11:1 E-LINK Het adres “/niets/” bestaat niet op deze site.'],
    ['a heading that does not exist', begrip({}, '## Kop\n\n[naar de kop](#kpo)'), 'begrippen/a.mdx:13:1 E-LINK De plek “#kpo” bestaat niet op die pagina. Bedoelt u “#kop”?'],
    ['a heading that does not exist on another page', begrip({}, '[naar de kop](/begrippen/proef-begrip/#kop)'), 'begrippen/a.mdx:11:1 E-LINK De plek “#kop” bestaat niet op die pagina.'],
    ['a picture that is not there', begrip({}, '![Een klas vol](./klas.png)'), 'begrippen/a.mdx:11:1 E-PATH Het plaatje “klas.png” staat niet naast de tekst.'],
  ])('catches %s', (_, files, expected) => {
    const lines = told(files);
    expect(lines.filter((line) => line.startsWith(expected)), lines.join('\n')).toHaveLength(1);
  });

  it('also looks at entries with other mistakes in them', () => {
    const lines = told(begrip({ verwant: '[casus/nergens]' }, '{code}\n\n[naar niets](/niets/)'));
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['E-REF', 'E-EXPR', 'E-LINK']);
  });

  it('knows entries, overviews and pages as addresses', () => {
    const body = '[a](/begrippen/proef-begrip/), [b](/casussen/), [c](/agenda/?status=gepland), [d](/), [e](/menukaart/#gang-werving), [f](/begrippen/proef-begrip/#bronnen), [g](/downloads/casus/a/a.pdf)';
    expect(told(begrip({}, body))).toEqual([]);
  });

  it('takes other pages as known when it is told so', () => {
    const { entries } = loadFiles(contentWith(['begrip'], begrip({}, 'Naar [een](/nieuw/) en [twee](/map/diep/x/).')));
    const codes = (pages?: readonly string[]) => integrityProblems(entries, TODAY, pages && { pages }).map(({ code }) => code);
    expect(codes(['/nieuw/', '/map/*'])).toEqual([]);
    expect(codes(['/nieuw/', '/map/'])).toEqual(['E-LINK']);
  });

  it('takes today from the clock when it is not told', () => {
    const { entries } = loadFiles(contentWith(['begrip']));
    expect(integrityProblems(entries).every(({ code }) => code === 'W-REVIEW')).toBe(true);
  });
});
