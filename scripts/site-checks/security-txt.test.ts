import { describe, expect, it } from 'vitest';
import { securityTxt as written } from '#shell/security-txt.ts';
import { securityTxt } from './security-txt.ts';
import { ORIGIN, tinySite } from './tiny-site.ts';

const now = new Date('2026-11-20T12:00:00Z');
const GOOD = written(ORIGIN, 'mailto:veilig@site.example', '2026-11-20');
const causes = (text: string | Uint8Array) => securityTxt(tinySite({ '/.well-known/security.txt': text }), now).map(({ cause }) => cause);

describe('security.txt', () => {
  it('is silent on a good file, and when the site was built without contact', () => {
    expect(causes(GOOD)).toEqual([]);
    expect(causes(`# Toelichting\r\n${GOOD.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(securityTxt(tinySite(), now)).toEqual([]);
  });
  it('asks for a contact that can be reached', () => {
    expect(causes(GOOD.replace(/Contact.*\n/, ''))).toEqual(['Contact ontbreekt.']);
    expect(causes(GOOD.replace('mailto:veilig@', 'veilig@'))).toEqual(['Contact veilig@site.example is geen adres.']);
  });
  it('asks for one day of expiry, in the future and not too far', () => {
    expect(causes(GOOD.replace(/Expires.*\n/, ''))).toEqual(['Expires staat er 0 keer.']);
    expect(causes(`${GOOD}Expires: 2027-01-01T00:00:00Z\n`)).toEqual(['Expires staat er 2 keer.']);
    expect(causes(GOOD.replace(/Expires: .*/, 'Expires: 1 januari 2027'))).toEqual(['Expires 1 januari 2027 is geen datum.']);
    expect(causes(GOOD.replace(/Expires: .*/, 'Expires: 2026-11-19T00:00:00Z'))).toEqual(['Het bestand is verlopen.']);
    expect(causes(GOOD.replace(/Expires: .*/, 'Expires: 2028-01-01T00:00:00Z'))).toEqual(['Expires ligt te ver weg.']);
  });
  it('asks for its own address', () => expect(causes(GOOD.replace('.well-known/', ''))).toEqual(['Canonical noemt het adres van dit bestand niet.']));
  it('finds lines that are no field, doubles, wrong bytes and the old place', () => {
    expect(causes(`${GOOD}Hallo daar\n`)).toEqual(['Er staat een regel in die geen veld is.']);
    expect(causes(`${GOOD}Preferred-Languages: de\n`)).toEqual(['Preferred-Languages staat er vaker dan één keer.']);
    expect(causes(new Uint8Array([0xff, 0xfe]))).toEqual(['Het bestand is geen UTF-8.']);
    expect(causes('#'.repeat(100_001))).toEqual(['Het bestand is groter dan 100 kB.']);
    expect(securityTxt(tinySite({ '/security.txt': GOOD }), now)).toHaveLength(1);
  });
});
