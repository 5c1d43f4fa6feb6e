import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';

const PATH = '/.well-known/security.txt';
const MAX_BYTES = 100_000;
const MAX_DAYS = 398;

/** Where the file must stand and what must be in it (RFC 9116 and internet.nl). A build without a contact address has no such file. */
export function securityTxt(dist: Dist, now: Date): Finding[] {
  const finding = ([cause, fix]: Fault): Finding => ({ page: PATH, place: '', cause, fix });
  if (dist.files.has('/security.txt')) return [finding(['Er staat een security.txt op de oude plaats.', `Laat alleen ${PATH} staan.`])];
  return dist.files.has(PATH) ? securityTxtFaults(dist.bytes(PATH), `${dist.origin}${PATH}`, now).map(finding) : [];
}

type Fault = readonly [cause: string, fix: string];

/** What is wrong with the file that is served at `address`. */
export function securityTxtFaults(bytes: Uint8Array, address: string, now: Date): Fault[] {
  if (bytes.length > MAX_BYTES) return [['Het bestand is groter dan 100 kB.', 'Kort het in.']];
  const text = decode(bytes);
  if (text === undefined) return [['Het bestand is geen UTF-8.', 'Bewaar het als UTF-8.']];
  const fields = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line));
  const values = (name: string) => fields.flatMap((field) => (field?.[1]?.toLowerCase() === name ? [field[2]!.trim()] : []));
  const [contacts, canonicals] = [values('contact'), values('canonical')];
  return [
    ...(fields.includes(null) ? [['Er staat een regel in die geen veld is.', 'Schrijf elke regel als “Naam: waarde”.'] as const] : []),
    ...(contacts.length === 0 ? [['Contact ontbreekt.', 'Zet DWW_CONTACT bij het bouwen.'] as const] : []),
    ...contacts
      .filter((contact) => !/^(https:\/\/|mailto:[^@\s]+@|tel:\+?\d)/.test(contact))
      .map((contact) => [`Contact ${contact} is geen adres.`, 'Begin met https:, mailto: of tel:.'] as const),
    ...expiresFaults(values('expires'), now),
    ...(values('preferred-languages').length > 1 ? [['Preferred-Languages staat er vaker dan één keer.', 'Zet alle talen op één regel.'] as const] : []),
    ...(canonicals.includes(address) ? [] : [['Canonical noemt het adres van dit bestand niet.', `Schrijf Canonical: ${address}.`] as const]),
  ];
}

function expiresFaults(values: readonly string[], now: Date): Fault[] {
  if (values.length !== 1) return [[`Expires staat er ${values.length} keer.`, 'Zet Expires er precies één keer in.']];
  const time = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(values[0]!) ? Date.parse(values[0]!) : Number.NaN;
  if (Number.isNaN(time)) return [[`Expires ${values[0]} is geen datum.`, 'Schrijf hem als 2027-11-19T00:00:00Z.']];
  const days = (time - now.getTime()) / 86_400_000;
  if (days <= 0) return [['Het bestand is verlopen.', 'Kijk de inhoud na en bouw de site opnieuw.']];
  return days >= MAX_DAYS ? [['Expires ligt te ver weg.', `Kies een dag binnen ${MAX_DAYS} dagen.`]] : [];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
