import { describe, expect, it } from 'vitest';
import { securityTxt } from './security-txt.ts';

describe('securityTxt', () => {
  it('has the fields RFC 9116 asks', () => {
    expect(securityTxt('https://site.example/', 'mailto:veilig@site.example', '2026-11-20')).toMatchInlineSnapshot(`
      "Contact: mailto:veilig@site.example
      Expires: 2027-11-19T00:00:00Z
      Preferred-Languages: nl, en
      Canonical: https://site.example/.well-known/security.txt
      "
    `);
  });
  it('refuses what is no address', () => expect(() => securityTxt('https://site.example/', 'redactie', '2026-11-20')).toThrow('mailto:'));
});
