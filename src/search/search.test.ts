import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '#language/lexicon.ts';
import { readQuery } from '#language/query.ts';
import { marker } from '#language/highlight.ts';
import { catalogueJson, lexiconOf, readCatalogue } from './catalogue-file.ts';
import { excerpt, excerptFile, excerptPath, marked } from './excerpt.ts';
import { indexTerms } from './index-terms.ts';
import { nearestThemes } from './nearest-themes.ts';
import { answerOf } from './results.ts';
import { headline, shownOf, themesOf, worthShowing } from './results-page.ts';
import { OTHER_SORT, type SearchEntry } from './search-entry.ts';
import { siteWords } from './site-words.ts';
import { searchFacets, sorts } from './sorts.ts';
import { suggester, suggestIndexJson } from './suggest-index.ts';
import { titlesOnly } from './titles-only.ts';

const entry = (kind: string, id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  href: `/${kind}/${id}/`,
  title,
  names: [],
  keywords: [],
  traits: [],
  summary: '',
  text: '',
  ...more,
  values: { soort: [kind], doelgroep: [], thema: [], sector: [], regio: [], ...more.values },
});
const values = (thema: string, doelgroep: string) => ({ soort: [], thema: [thema], doelgroep: [doelgroep], sector: [], regio: [] });
const entries = [
  entry('best-practice', 'werkproef', 'Een werkproef', {
    summary: 'De kandidaat doet een stuk van het werk.',
    text: 'Zo ziet u wat iemand kan.\nEen gesprek is niet nodig.',
    values: { ...values('objectief-werven', 'werkgever'), soort: ['best-practice'] },
  }),
  entry('begrip', 'bpv', 'bpv', {
    names: ['beroepspraktijkvorming', 'mbo-stage', 'mbo-stages'],
    summary: 'De stage in het mbo.',
    values: { ...values('stage', 'onderwijs'), soort: ['begrip'] },
  }),
  entry('casus', 'roc', 'ROC: stage zonder gesprek', {
    keywords: ['stageplek'],
    text: 'Studenten in de bpv hebben geen gesprek over de klik.',
    values: { ...values('stage', 'onderwijs'), soort: ['casus'] },
  }),
  entry('bron', 'onderzoek', 'Onderzoek naar stage en klik', { values: { ...values('stage', 'onderwijs'), soort: ['bron'] } }),
  entry('overzicht', 'menukaart', 'Menukaart', { values: { ...values('objectief-werven', 'werkgever'), soort: [OTHER_SORT.id] } }),
];
const { common, isWord } = siteWords(entries);
const lexicon = makeLexicon(lexiconOf(entries, common));
const catalogue = readCatalogue(
  catalogueJson(
    entries,
    entries.map((_, place) => `unknown_${place}`),
    sorts,
    searchFacets(entries),
    common,
  ),
);
const ask = async (typed: string) => {
  const query = readQuery(typed, lexicon);
  const terms = query.concepts.flatMap((concept) => [...concept.alternatives.flatMap((way) => way.terms), ...(concept.meant?.terms ?? [])]);
  return answerOf(query, catalogue.entries, await titlesOnly(catalogue.entries, lexicon)(terms), lexicon);
};
const titles = (places: readonly { place: number }[]) => places.map(({ place }) => catalogue.entries[place]!.title);

describe('catalogue file', () => {
  it('goes round: entries, values, names and lexicon', () => {
    expect(catalogue.entries.map(({ kind, href, title, values: own }) => ({ kind, href, title, values: own }))).toEqual(
      entries.map(({ kind, href, title, values: own }) => ({ kind, href, title, values: { ...own, doelgroep: own.doelgroep, thema: own.thema } })),
    );
    expect(catalogue.entries[1]!.names).toEqual(['beroepspraktijkvorming', 'mbo-stage']);
    expect(catalogue.lexicon).toEqual(
      lexiconOf(
        entries,
        common.filter((word) => catalogue.lexicon.words.includes(word) && !['stage', 'gesprek', 'klik', 'mbo'].includes(word)),
      ),
    );
  });
  it('offers only options that something has, and puts loose pages together', () => {
    expect(catalogue.facets.find(({ key }) => key === 'soort')!.options.map(({ id }) => id)).toEqual(['best-practice', 'casus', 'begrip', 'bron', 'overig']);
    expect(catalogue.facets.some(({ key }) => key === 'regio')).toBe(false);
  });
});

describe('index terms', () => {
  it('weighs a title above the text, and finds names and parts', () => {
    const terms = indexTerms(entries[2]!, lexicon, isWord);
    expect(terms.get('staag')).toBeGreaterThan(terms.get('gesprek')! / 2);
    expect(terms.get('g_0')).toBeGreaterThan(0);
    expect(terms.get('stageplek')).toBe(5);
    expect([...terms.values()].every((weight) => weight > 0 && weight <= 10)).toBe(true);
  });
  it('counts empty words in titles only', () => {
    expect(indexTerms(entry('les', 'x', 'Wie ben ik?', { text: 'dat is zo' }), lexicon, isWord).has('ik')).toBe(true);
    expect(indexTerms(entry('les', 'x', 'Les', { text: 'dat ben ik' }), lexicon, isWord).has('ik')).toBe(false);
  });
});

describe('answerOf', () => {
  it('puts the name that was asked first, and sources last', async () => {
    expect(titles((await ask('mbo stage')).results)[0]).toBe('bpv');
    const found = titles((await ask('stage')).results);
    expect(found).toContain('ROC: stage zonder gesprek');
    expect(found.at(-1)).toBe('Onderzoek naar stage en klik');
    expect(titles((await ask('onderzoek stage')).results)[0]).toBe('Onderzoek naar stage en klik');
  });
  it('knows which answers miss something', async () => {
    const { results } = await ask('werkproef stage');
    expect(results.every(({ complete }) => !complete)).toBe(true);
    expect(results.length).toBeGreaterThan(1);
  });
  it('names what it corrected and what it does not know', async () => {
    expect((await ask('werkprof')).corrections).toEqual([{ typed: 'werkprof', meant: 'werkproef' }]);
    expect(await ask('helikopter')).toMatchObject({ results: [], unknown: ['helikopter'] });
  });
});

describe('what the page shows', () => {
  const result = (place: number, score: number, complete: boolean) => ({ place, score, complete });
  it('leaves out far worse answers, but never to nothing', () => {
    expect(worthShowing([result(0, 1, true), result(1, 0.4, false), result(2, 0.2, false)]).map(({ place }) => place)).toEqual([0, 1]);
    expect(worthShowing([result(0, 0.1, false)])).toHaveLength(1);
    expect(worthShowing([])).toEqual([]);
    const many = Array.from({ length: 15 }, (_, place) => result(place, 1, true));
    expect(worthShowing([...many, result(20, 0.6, false), result(21, 0.4, false)]).map(({ place }) => place)).toContain(20);
    expect(worthShowing([...many, result(20, 0.6, false), result(21, 0.4, false)]).map(({ place }) => place)).not.toContain(21);
  });
  it('filters, and counts what a tick gives', () => {
    const shown = shownOf(catalogue, undefined, { thema: ['stage'] });
    expect(shown.places).toEqual([1, 2, 3]);
    expect(shown.counts['soort']).toMatchObject({ casus: 1, begrip: 1, 'best-practice': 0 });
    expect(shown.counts['thema']).toMatchObject({ stage: 3, 'objectief-werven': 2 });
    expect(headline(shown, '', ['Stage en stagediscriminatie'])).toBe('3 resultaten, gefilterd op Stage en stagediscriminatie');
  });
  it('says in words what was found', async () => {
    const answer = await ask('werkproef');
    expect(headline(shownOf(catalogue, answer, {}), 'werkproef', [])).toBe('1 resultaat voor ‘werkproef’');
    expect(headline(shownOf(catalogue, { ...answer, results: [] }, {}), 'qq', [])).toBe('Geen resultaten voor ‘qq’');
  });
  it('goes on with the themes of the best results, or with the nearest', () => {
    expect(themesOf(catalogue, [2, 3, 0])).toEqual(['stage', 'objectief-werven']);
    expect(nearestThemes('stagge')[0]).toBe('stage');
    expect(nearestThemes('qqqxyz').length).toBeGreaterThan(0);
  });
});

describe('excerpt', () => {
  const marks = (query: string) => marker(readQuery(query, lexicon), lexicon);
  const text = (query: string, file: string) =>
    excerpt(file, marks(query))
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');
  it('shows the summary unless the text answers to more', () => {
    expect(text('werk', 'Een stuk van het werk.\nHet werk is licht.')).toBe('Een stuk van het [werk].');
    expect(text('gesprek klik', 'Over stages.\nEen gesprek over de klik gaat zo.')).toBe('Een [gesprek] over de [klik] gaat zo.');
    expect(text('gesprek', '\nEen gesprek.')).toBe('Een [gesprek].');
  });
  it('keeps long texts short and never loses or makes text', () => {
    const long = `${'woord '.repeat(200)}gesprek.`;
    expect(text('gesprek', `\n${long}`).length).toBeLessThan(260);
    expect(text('gesprek', `\n${'x'.repeat(3000)} gesprek`).length).toBeLessThan(260);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(fc.record({ start: fc.nat(80), size: fc.nat(9) }), { maxLength: 6 }),
        (sample, places) => {
          const found = places.map(({ start, size }) => ({ start: Math.min(start, sample.length), end: Math.min(start + size, sample.length), concept: 0 }));
          expect(
            marked(sample, () => found)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(sample);
        },
      ),
    );
  });
  it('takes markup for text', () =>
    expect(excerpt('<img src=x onerror=alert(1)> gesprek', marks('gesprek'))[0]).toEqual({ text: '<img src=x onerror=alert(1)> ', marked: false }));
  it('has a file per page', () => {
    expect(excerptPath('/casussen/roc/')).toBe('/zoekdata/tekst/casussen/roc.txt');
    expect(excerptPath('/')).toBe('/zoekdata/tekst/home.txt');
    expect(excerptFile('Een\nregel', 'x'.repeat(9000)).length).toBe(4000);
  });
});

describe('suggestions', () => {
  const suggest = suggester(suggestIndexJson(entries), catalogue.entries);
  const suggested = (typed: string) => suggest(typed).map(({ title }) => title);
  it.each([
    ['wer', ['Een werkproef']],
    ['werkproeven', ['Een werkproef']],
    ['wrekproef', ['Een werkproef']],
    ['beroepspr', ['bpv']],
    ['stagepl', ['ROC: stage zonder gesprek']],
    ['stage zon', ['ROC: stage zonder gesprek']],
    ['een we', ['Een werkproef']],
  ])('%s', (typed, expected) => expect(suggested(typed)).toEqual(expected));
  it('does not suggest sources', () => expect(suggested('onderzoek')).toEqual([]));
  it.each(['', 'x', '  ', 'title:^99', '*a*', '__proto__:x', '(.*)+', '+', '-stage~9', 'x'.repeat(10_000)])('survives %j', (typed) =>
    expect(() => suggest(typed)).not.toThrow(),
  );
});
