import { EXTRA_HEADERS, SECURITY_HEADERS } from '#shell/security-headers.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import { headerFaults } from '../lib/internet-nl.ts';

const HEADERS_FILE = '/_headers';
const NGINX_FILE = '/nginx-headers.conf';

/** Headers per path; `/*` stands for every address. */
type HeaderTable = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The files for the host read back to the headers of the source, and those pass the rules of internet.nl. */
export function headers(dist: Dist): Finding[] {
  return [...fileFaults(dist, HEADERS_FILE, parseHeadersFile), ...fileFaults(dist, NGINX_FILE, parseNginx)];
}

function fileFaults(dist: Dist, path: string, parse: (text: string) => HeaderTable): Finding[] {
  const finding = (place: string, cause: string, fix: string): Finding => ({ page: path, place, cause, fix });
  if (!dist.files.has(path))
    return [finding('', 'Dit bestand voor de webserver ontbreekt.', 'Bouw de site opnieuw; src/shell/host-files.build.ts schrijft het.')];
  const table = parse(dist.text(path));
  const host = dist.origin === '' ? '' : new URL(dist.origin).host;
  const all = table.get('/*') ?? {};
  const different = Object.keys({ ...SECURITY_HEADERS, ...all }).filter((name) => all[name] !== SECURITY_HEADERS[name]);
  return [
    ...different.map((name) =>
      finding(`${name}: ${all[name] ?? 'ontbreekt'}`, 'Deze header is anders dan in de bron.', 'Bouw de site opnieuw uit src/shell/security-headers.ts.'),
    ),
    ...headerFaults(all, host).map((code) => finding(code, 'Internet.nl keurt deze headers af.', 'Verbeter src/shell/security-headers.ts.')),
    ...EXTRA_HEADERS.flatMap(({ path: address, headers: extra }) => {
      const found = table.get(address.endsWith('/') ? `${address}*` : address) ?? {};
      return Object.entries(extra)
        .filter(([name, value]) => found[name] !== value)
        .map(([name]) =>
          finding(`${address} ${name}`, 'Een extra header voor dit adres ontbreekt.', 'Bouw de site opnieuw uit src/shell/security-headers.ts.'),
        );
    }),
    ...repeated(table, path === NGINX_FILE),
  ];

  /** In nginx a location with a header of its own loses those of the server block. */
  function repeated(headerTable: HeaderTable, isNginx: boolean): Finding[] {
    if (!isNginx) return [];
    return [...headerTable].flatMap(([address, own]) =>
      Object.keys(SECURITY_HEADERS)
        .filter((name) => !(name in own))
        .map((name) => finding(`${address} ${name}`, 'Deze location herhaalt een beveiligingsheader niet.', 'Herhaal in nginx alle headers in elke location.')),
    );
  }
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: an address on a line of its own, its headers indented below. */
export function parseHeadersFile(text: string): HeaderTable {
  const table = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split('\n').filter((found) => found.trim() !== '' && !found.startsWith('#'))) {
    if (!/^\s/.test(line)) table.set(line.trim(), (current = {}));
    else {
      const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      if (name) current[name] = value!;
    }
  }
  return table;
}

/** Reads the headers an nginx snippet sets, per location; those outside a location stand under `/*`. */
export function parseNginx(text: string): HeaderTable {
  const table = new Map<string, Record<string, string>>([['/*', {}]]);
  let path = '/*';
  for (const line of text.split('\n')) {
    const location = /^\s*location\s+(?:\^~|=)\s+(\S+)\s*\{/.exec(line)?.[1];
    if (location) table.set((path = location.endsWith('/') ? `${location}*` : location), {});
    else if (/^\s*\}/.test(line)) path = '/*';
    const [, name, value] = /^\s*add_header\s+(\S+)\s+"([^"]*)"\s+always;/.exec(line) ?? [];
    if (name) table.get(path)![name] = value!;
    const type = /\bdefault_type\s+"([^"]*)";/.exec(line)?.[1];
    if (type) table.get(path)!['Content-Type'] = type;
  }
  return table;
}
