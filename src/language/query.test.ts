import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from './compounds.ts';
import { marker } from './highlight.ts';
import { distinctNames, makeLexicon } from './lexicon.ts';
import { groupTerm } from './concepts.ts';
import { MAX_QUERY, readQuery } from './query.ts';
import { meantWord, wordsBeginningWith } from './spelling.ts';
import { stem } from './stem.ts';

const lexicon = makeLexicon({
  words:
    'stage werk leren traject leerwerktraject gesprek sollicitatie sollicitatiegesprek vacaturetekst begeleiding intensieve stagediscriminatie discriminatie werkgever aannemen vooroordelen'.split(
      ' ',
    ),
  groups: [
    ['leerwerktraject', 'leer-werktraject', 'duaal traject'],
    ['bpv', 'beroepspraktijkvorming', 'mbo-stage'],
    ['community of practice', 'CoP'],
  ],
  near: [['werven', 'aannemen']],
});
const typed = (text: string) => readQuery(text, lexicon).concepts.map((concept) => concept.typed);
const termsOf = (text: string) => readQuery(text, lexicon).concepts.map(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));

describe('readQuery', () => {
  it.each(['leerwerktraject', 'leer-werktraject', 'leer-werk-traject', 'leer werk traject', 'Leerwerktrajecten', 'leer werktraject'])(
    '%s is one thing, however it is written',
    (text) => {
      expect(readQuery(text, lexicon).concepts).toHaveLength(1);
      expect(termsOf(text)[0]).toContain(stem('leerwerktraject'));
      expect(termsOf(text)[0]).toContain(groupTerm(0));
    },
  );

  it('knows other names, of one word and of more', () => {
    expect(termsOf('mbo stage')[0]).toContain(groupTerm(1));
    expect(termsOf('duaal traject')[0]).toContain(groupTerm(0));
    expect(termsOf('community of practice')[0]).toContain(groupTerm(2));
    expect(termsOf('aannemen')[0]).toContain(groupTerm(3));
  });

  it('drops what carries no subject from a question', () =>
    expect(typed('hoe voorkom ik vooroordelen bij aannemen?')).toEqual(['voorkom', 'vooroordelen', 'aannemen']));
  it('lets words count little that say little', () =>
    expect(readQuery('hoe voorkom ik vooroordelen', lexicon).concepts.map(({ weight }) => weight < 1)).toEqual([true, false]));
  it('keeps empty words when there is nothing else', () => expect(typed('hoe dan')).toEqual(['hoe', 'dan']));
  it('hears that a definition is asked', () => {
    expect(readQuery('Wat is een duaal traject?', lexicon).definition).toBe(true);
    expect(readQuery('wat werkt tegen discriminatie', lexicon).definition).toBe(false);
  });
  it('asks about the parts of a compound that the site does not know', () =>
    expect(termsOf('stagegesprek')).toEqual([
      [stem('stage'), stem('stagegesprek')],
      [stem('gesprek'), stem('stagegesprek')],
    ]));
  it('goes on where half a word stands', () => expect(termsOf('vacaturete')[0]).toContain(stem('vacaturetekst')));
  it('finds out what was meant', () => expect(readQuery('stagediscriminatei', lexicon).concepts[0]!.meant?.written).toBe('stagediscriminatie'));
  it('counts a word once', () => expect(typed('stage stages stage')).toEqual(['stage']));

  it.each(['', '   ', '?!', '__proto__:x', 'title:^99', '*a*', '<img onerror>', '(.*)+', 'constructor', 'toString hasOwnProperty'])(
    'takes %j for plain words',
    (text) => {
      for (const { alternatives } of readQuery(text, lexicon).concepts)
        for (const { terms } of alternatives) for (const term of terms) expect(term).toMatch(/^(g_\d+|[a-z0-9]+)$/);
    },
  );

  it('looks at a limited part of a very long text, quickly', () => {
    const start = performance.now();
    expect(readQuery('vooroordelen '.repeat(800), lexicon).text.length).toBeLessThanOrEqual(MAX_QUERY);
    expect(readQuery('x'.repeat(10_000), lexicon).concepts).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('never fails, and gives ways to find every concept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const concept of readQuery(text, lexicon).concepts) {
          expect(concept.alternatives.length).toBeGreaterThan(0);
          for (const { terms, weight } of concept.alternatives) {
            expect(terms.length).toBeGreaterThan(0);
            expect(weight).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});

describe('compounds', () => {
  const isWord = (key: string) =>
    ['stage', 'school', 'leren', 'werk', 'traject', 'werkgever', 'vacature', 'tekst', 'gemeente', 'beleid'].map(stem).includes(key);
  it.each([
    ['leerwerktraject', ['leer', 'werk', 'traject']],
    ['vacatureteksten', ['vacature', 'teksten']],
    ['werkgeversbeleid', ['werkgever', 'beleid']],
    ['stageschool', ['stage', 'school']],
  ])('%s', (word, parts) => expect(splitCompound(word, isWord)?.map(stem)).toEqual(parts.map(stem)));
  it.each(['overzicht', 'stagiair', 'werk', 'gemeentehuis'])('leaves %s whole', (word) => expect(splitCompound(word, isWord)).toBeUndefined());
});

describe('spelling', () => {
  it.each([
    ['stagediscriminatei', 'stagediscriminatie'],
    ['vacaturtekst', 'vacaturetekst'],
    ['begeleidng', 'begeleiding'],
    ['soliciteren', 'sollicitatie'],
  ])('%s → %s', (word, meant) => expect(meantWord(word, lexicon)).toBe(meant));
  it.each(['xyz', 'qqqxyz', 'helikopter', 'ab'])('does not guess at %s', (word) => expect(meantWord(word, lexicon)).toBeUndefined());
  it('completes only what is long enough to know', () => {
    expect(wordsBeginningWith('sollicitatieg', lexicon)).toEqual([stem('sollicitatiegesprek')]);
    expect(wordsBeginningWith('sta', lexicon)).toEqual([]);
  });
});

describe('names', () => {
  it('drops names that differ only in form', () =>
    expect(distinctNames(['leerwerktraject', 'leerwerktrajecten', 'leer-werktraject', 'duaal traject', 'Duale trajecten'])).toEqual([
      'leerwerktraject',
      'duaal traject',
      'Duale trajecten',
    ]));
});

describe('marker', () => {
  const shown = (query: string, text: string) => marker(readQuery(query, lexicon), lexicon)(text).map(({ start, end }) => text.slice(start, end));
  it('marks forms, other names and parts of compounds', () => {
    expect(shown('stage', 'Stages en stagematching')).toEqual(['Stages', 'stage']);
    expect(shown('leer werk traject', 'Een duaal traject of leer-werktraject.')).toEqual(['duaal traject', 'leer-werktraject']);
  });
  it('marks words that only count together where they stand together', () => {
    expect(shown('leer werk traject', 'Werken in een netwerk')).toEqual([]);
    expect(shown('leer werk traject', 'Een traject van leren en werken')).toEqual(['traject', 'leren', 'werken']);
  });
});
