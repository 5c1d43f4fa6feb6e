/** Something in a text that may belong to one person. */
export interface Personal {
  readonly what: 'burgerservicenummer' | 'rekeningnummer' | 'e-mailadres' | 'telefoonnummer';
  readonly index: number;
}

const BSN = /(?<![\d.,/-])\d{9}(?![\d,/-]|\.\d)|(?<![\d.])\d{3}[. ]\d{2}[. ]\d{4}(?!\d)|(?<![\d.])\d{4}[. ]\d{2}[. ]\d{3}(?!\d)/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;
const MAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const PHONE = /(?<![\p{L}\d+/.-])(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?[1-7](?:[ -]?\d){8}(?![\d/-])/gu;

/** Finds what may be personal data; a human decides. Numbers count only when their check digits are right. */
export function personalData(text: string): Personal[] {
  const mail = text.includes('@') ? matches(text, MAIL, 'e-mailadres', isOfPerson) : [];
  // Every number here is written with two digits together somewhere.
  if (!/\d\d/.test(text)) return mail;
  return [...matches(text, BSN, 'burgerservicenummer', isBsn), ...matches(text, IBAN, 'rekeningnummer', isIban), ...mail, ...matches(text, PHONE, 'telefoonnummer', () => true)];
}

function matches(text: string, pattern: RegExp, what: Personal['what'], isReal: (found: string) => boolean): Personal[] {
  return [...text.matchAll(pattern)].filter((match) => isReal(match[0])).map((match) => ({ what, index: match.index }));
}

/** The eleven test of a burgerservicenummer: digits weighed 9 to 2, the last one −1. */
export function isBsn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === 0)) return false;
  return digits.reduce((sum, digit, index) => sum + digit * (index === 8 ? -1 : 9 - index), 0) % 11 === 0;
}

/** ISO 7064 mod 97: the first four characters to the end, letters as 10 to 35, remainder 1. A Dutch number has 18 characters. */
export function isIban(text: string): boolean {
  const bare = text.replace(/ /g, '');
  if (bare.length < 15 || bare.length > 34 || (bare.startsWith('NL') && bare.length !== 18)) return false;
  const digits = [...bare.slice(4), ...bare.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Mailboxes that a team reads, by the words in front of the @. */
const TEAM = /(?:^|[._+-])(?:info|contact|redactie|secretariaat|bureau|balie|receptie|pers|communicatie|privacy|security|servicedesk|helpdesk|servicepunt|werkgeversservicepunt|klantenservice|meldpunt|meldingen|barometer|administratie|bestuur|vragen|post|noreply)(?:[._+-]|$)/i;
const isOfPerson = (address: string): boolean => !TEAM.test(address.split('@')[0]!) && !/@(?:voorbeeld|example)\./i.test(address);
