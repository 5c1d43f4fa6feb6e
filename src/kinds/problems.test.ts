import { describe, expect, it } from 'vitest';
import { kindNames, kindOf, type KindName } from './index.ts';
import { byPlace, isError, type Problem } from './problem.ts';
import { problemsIn } from './problems.ts';

const told = (kind: KindName, data: Record<string, unknown>): string[] => problemsIn(kindOf(kind), 'a.mdx', data, () => 1).problems.map(({ code, message, fix }) => `${code} ${message} → ${fix}`);

describe('problemsIn', () => {
  it.each<[string, KindName, string, unknown, string]>([
    ['missing', 'casus', 'titel', undefined, 'E-SCHEMA Titel (titel): dit veld ontbreekt. → Waar het over gaat, zo kort als kan. Begin bij een casus met de naam van de organisatie. Zo: titel: "Almere: veel aandacht voor 45-plussers"'],
    ['empty', 'casus', 'titel', null, 'E-SCHEMA Titel (titel): dit veld is leeg. → Waar het'],
    ['too short', 'casus', 'samenvatting', 'Te kort.', 'E-SCHEMA Samenvatting (samenvatting): 8 tekens, minimaal 40. → Wat het is'],
    ['one character', 'begrip', 'titel', 'x', 'E-SCHEMA Begrip (titel): 1 teken, minimaal 2.'],
    ['too long, counted in characters', 'casus', 'titel', '😀'.repeat(91), 'E-SCHEMA Titel (titel): 91 tekens, hooguit 90.'],
    ['list too short', 'casus', 'doelgroepen', [], 'E-SCHEMA Voor wie (doelgroepen): 0 in de lijst, minimaal 1.'],
    ['number too small', 'lob-materiaal', 'minuten', 3, 'E-SCHEMA Minuten (minuten): “3”, minimaal 5. → Hoe lang het samen duurt, zonder voorbereiding. Zo: minuten: 50'],
    ['number too large in a list', 'lob-materiaal', 'leerjaren', [2, 9], 'E-SCHEMA Leerjaren (leerjaren.2): “9”, hooguit 6.'],
    ['half a number', 'bron', 'jaar', 1999.5, 'E-TYPE Jaar (jaar): hier staat “1999.5”, maar dit moet een heel getal zijn.'],
    ['number for text', 'casus', 'organisatie', 2026, 'E-TYPE Organisatie (organisatie): hier staat “2026”, maar dit moet tekst zijn. → Zet het tussen aanhalingstekens: "2026".'],
    ['text for a number', 'lob-materiaal', 'minuten', '50', 'E-TYPE Minuten (minuten): hier staat “50”, maar dit moet een getal zijn. → Schrijf het zonder aanhalingstekens, zoals 50.'],
    ['text for yes or no', 'lob-materiaal', 'computers', 'true', 'E-TYPE Computers nodig (computers): hier staat “true”, maar dit moet true of false zijn. → Schrijf het zonder aanhalingstekens, zoals true.'],
    ['text for a list', 'begrip', 'ook', 'x', 'E-TYPE Ook (ook): hier staat “x”, maar dit moet een lijst zijn.'],
    ['text for a group', 'best-practice', 'effect', 'helpt', 'E-TYPE effect: hier staat “helpt”, maar dit moet een groep velden zijn. → Schrijf eronder: waarde, reden en bronnen.'],
    ['field without help of its own', 'pagina', 'zoekwoorden', 'x', 'E-TYPE zoekwoorden: hier staat “x”, maar dit moet een lijst zijn. → Kijk in content/README.md hoe dit veld eruitziet.'],
    ['no day', 'casus', 'bijgewerkt', '2026-02-30', 'E-TYPE Bijgewerkt (bijgewerkt): “2026-02-30” is geen dag die bestaat. → Schrijf jaar-maand-dag, zoals 2026-11-20.'],
    ['no address', 'bron', 'adres', 'javascript:alert(1)', 'E-SCHEMA Adres (adres): “javascript:alert(1)” is geen webadres. → Het webadres. Zo: adres: https://www.voorbeeld.nl/pagina'],
    ['no id', 'casus', 'overgenomen_van', 'Almere 45', 'E-SCHEMA Overgenomen van (overgenomen_van): “Almere 45” heeft niet de goede vorm.'],
    ['unknown field', 'casus', 'titels', 'x', 'E-SCHEMA Het veld “titels” bestaat niet bij casus. Bedoelt u “titel”? → Kies uit: titel, samenvatting,'],
    ['unknown field that looks like nothing', 'casus', 'qqqqqq', 'x', 'E-SCHEMA Het veld “qqqqqq” bestaat niet bij casus. → Kies uit:'],
    ['term outside the list', 'casus', 'status', 'klaar', 'E-SCHEMA Status (status): “klaar” staat niet in de lijst. → Kies uit: idee, loopt, afgerond, geevalueerd of overgenomen.'],
    ['typing error in a term', 'casus', 'status', 'afgerontd', 'Bedoelt u “afgerond”?'],
    ['label of a term', 'casus', 'status', 'Geëvalueerd', 'Bedoelt u “geevalueerd”?'],
    ['synonym of a term', 'casus', 'themas', ['klantmanagement'], 'E-SCHEMA Thema’s (themas.1): “klantmanagement” staat niet in de lijst. Bedoelt u “intensieve-begeleiding”?'],
    ['label of a term with spaces', 'casus', 'themas', 'Behoud en doorstroom', 'Bedoelt u “behoud-en-doorstroom”?'],
    ['term from a long list', 'casus', 'regios', ['flevolant'], 'Bedoelt u “flevoland”? → Kies uit: groningen, friesland,'],
    ['term that is missing', 'casus', 'status', undefined, 'E-SCHEMA Status (status): dit veld ontbreekt. → Kies uit: idee,'],
    ['term without quotes', 'best-practice', 'bewijs', { stap: 2 }, 'E-TYPE Bewijs (bewijs.stap): hier staat “2” zonder aanhalingstekens. → Zet het tussen aanhalingstekens: "2".'],
    ['yes where a term belongs', 'best-practice', 'inspanning', true, 'E-SCHEMA Inspanning (inspanning): “true” staat niet in de lijst. → Kies uit: uurtje, dagdeel of traject.'],
    ['field in a group in a list', 'casus', 'feiten', [{ naam: 'Deelnemers', waarde: 199 }], 'E-TYPE Feiten op een rij (feiten.1.waarde): hier staat “199”, maar dit moet tekst zijn. → Zet het tussen aanhalingstekens: "199".'],
    ['help of the list around a field', 'casus', 'feiten', [{ naam: '', waarde: 'x' }], 'Zo: feiten: [{ naam: Deelnemers, waarde: "199" }]'],
    ['unknown field in a list', 'casus', 'bronnen', [{ bron: 'x', plaatss: 'y' }], 'E-SCHEMA Het veld “plaatss” bestaat niet bij casus. Bedoelt u “plaats”? → Kies uit: bron, plaats.'],
  ])('%s', (_, kind, key, value, expected) => {
    const lines = value === undefined ? told(kind, {}) : told(kind, { [key]: value });
    // The other fields are missing, which is told too.
    expect(lines.filter((line) => line.includes(expected))).toHaveLength(1);
  });

  it('gives the data with defaults filled in and lists made of single terms', () => {
    const fields = { titel: ' woord ', samenvatting: 'Een uitleg van twintig tekens of meer.', themas: 'lob', eigenaar: 'redactie', bijgewerkt: '2026-11-01', herzien_voor: '2027-11-01', uitleg_steunt_op: 'algemene kennis' };
    expect(problemsIn(kindOf('begrip'), 'a.mdx', fields, () => 1)).toEqual({ data: { ...fields, titel: 'woord', themas: ['lob'], ook: [], niet_linken: false, doelgroepen: [], bronnen: [], verwant: [] }, problems: [] });
  });
  it('asks the line of the path it is about', () => {
    const { problems } = problemsIn(kindOf('casus'), 'a.mdx', { bronnen: [{ bron: 'x', plaats: '' }], onbekend: 1 }, (path) => (path.join('.') === 'bronnen.0.plaats' ? 7 : path.join('.') === 'onbekend' ? 8 : 1));
    expect(problems.find(({ message }) => message.includes('Plaats'))?.line).toBe(7);
    expect(problems.find(({ message }) => message.includes('onbekend'))?.line).toBe(8);
  });
  it.each(kindNames)('%s: says of every field what is wrong, whatever stands there', (kind) => {
    for (const value of [undefined, null, 1, 1.5, true, '', 'x', [], [null], {}, { a: 1 }, 'x'.repeat(5_000), Number.NaN]) {
      const data = Object.fromEntries(Object.keys(kindOf(kind).schema.shape).map((key) => [key, value]));
      for (const line of told(kind, data)) {
        expect(line).toMatch(/^E-(SCHEMA|TYPE) .+\..* → .+/);
        expect(line).not.toMatch(/undefined|\[object Object|Invalid|expected/);
      }
    }
  });
});

describe('problems', () => {
  const problem = (code: string, file: string, line: number, column?: number): Problem => ({ code, file, line, message: '', ...(column ? { column } : {}) });
  it('are errors or warnings by their code', () => expect([problem('E-X', 'a', 1), problem('W-X', 'a', 1)].map(isError)).toEqual([true, false]));
  it('stand in the order of a reader', () => {
    const sorted = [problem('E-5', 'b', 1), problem('E-4', 'a', 10), problem('E-2', 'a', 2, 3), problem('E-3', 'a', 2, 10), problem('E-1', 'a', 2)].sort(byPlace);
    expect(sorted.map(({ code }) => code)).toEqual(['E-1', 'E-2', 'E-3', 'E-4', 'E-5']);
  });
});
