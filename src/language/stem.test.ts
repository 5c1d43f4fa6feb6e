import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  // Each line: forms that must come together.
  it.each([
    'stage stages stagen',
    'school scholen',
    'vooroordeel vooroordelen',
    'kandidaat kandidaten',
    'leraar leraren',
    'brief brieven',
    'huis huizen',
    'les lessen lesje lesjes',
    'gemeente gemeenten gemeentes',
    'bedrijf bedrijven',
    'casus casussen',
    'vak vakken',
    'groot grote',
    'inclusief inclusieve',
    'cultureel culturele',
    'werk werken werkt werkte gewerkt',
    'begeleid begeleiden begeleidt begeleiding',
    'werven werving wervings geworven',
    'solliciteren solliciteert solliciteerde gesolliciteerd sollicitatie sollicitaties',
    'discrimineren discriminatie gediscrimineerd',
    'selecteren selectie selecties geselecteerd',
    'evalueren evaluatie evalueert geevalueerd',
    'gestructureerd gestructureerde structureren',
    'kind kinderen',
    'vraag vragen vraagt gevraagd vraagje vraagjes',
    'leer leren leert geleerd',
    'vaardigheid vaardigheden',
    'competentie competenties',
    'criterium criteria',
    'idee ideeen',
    'proces processen',
    'kans kansen',
    'keuze keuzes keuzen',
    'jongere jongeren',
    'veranderen verandert verandering',
    'training trainingen trainen',
    'gesprek gesprekken gesprekje',
    'film films filmpje',
    'verhaal verhalen verhaaltje',
    'foto fotos',
    'team teams',
    'meten meet meting metingen',
    'koppelen koppelt koppeling gekoppeld',
    'kiezen kies kiest gekozen koos',
    'aannemen aanneemt aangenomen',
    'afwijzen afwijst afwijzing afgewezen',
    'dag dagen',
  ])('brings together: %s', (forms) => expect([...new Set(forms.split(' ').map(stem))]).toHaveLength(1));

  it.each([
    ['les', 'lezen'],
    ['man', 'maan'],
    ['stage', 'staan'],
    ['gemeente', 'gemiddeld'],
    ['middel', 'gemiddeld'],
    ['werk', 'werkgever'],
    ['student', 'studie'],
    ['markt', 'merk'],
    ['proces', 'proza'],
  ])('keeps apart: %s and %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('leaves short words, figures and other scripts alone', () =>
    expect(['mbo', 'isk', 'g40', '2021', 'школа'].map(stem)).toEqual(['mbo', 'isk', 'g40', '2021', 'школа']));

  const dutchLike = fc
    .array(
      fc.constantFrom(
        'aan',
        'be',
        'ge',
        'ver',
        'werk',
        'sch',
        'oo',
        'ee',
        'l',
        'n',
        'r',
        't',
        'd',
        's',
        'st',
        'ing',
        'en',
        'e',
        'je',
        'tje',
        'heid',
        'heden',
        'atie',
        'ie',
        'v',
        'z',
        'ij',
        'eerd',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  it('is its own stem, and never longer than the word by more than one vowel', () => {
    fc.assert(
      fc.property(fc.oneof(dutchLike, fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 14 })), (word) => {
        expect(stem(stem(word))).toBe(stem(word));
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 2);
      }),
      { numRuns: 3000 },
    );
  });
});
