import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';

/** What a visitor may get, and where. Everything else does not belong on the site. */
const ALLOWED = [
  /\.(html|css|js|woff2|svg|png|webp|avif|jpg|ico)$/,
  /^\/downloads\/.+\.(pdf|docx|zip|csv|json|ics|bib|ris|txt)$/,
  /^\/(opendata|bijdragen)\/.+\.(json|jsonld|csv|xml|ttl|docx|zip)$/,
  /^\/(agenda\/.+|agenda)\.ics$/,
  /^\/[\w-]+\.(xml|json|txt|webmanifest)$/,
  /^\/pagefind\/.+\.(json|pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/,
  /^\/zoekdata\/.+\.(json|txt)$/,
  /^\/\.well-known\/security\.txt$/,
  /^\/(_headers|nginx-headers\.conf)$/,
];

/** Only files that belong on the site: no source maps, no sources or drafts, no hidden files, nothing empty. */
export function files(dist: Dist): Finding[] {
  return [...dist.files].flatMap((path) => {
    const why = fault(path, dist);
    return why ? [{ page: path, place: '', cause: why[0], fix: why[1] }] : [];
  });
}

function fault(path: string, dist: Dist): [cause: string, fix: string] | undefined {
  if (/\/\.(?!well-known\/)/.test(path)) return ['Een verborgen bestand staat op de site.', 'Haal het weg; wat met een punt begint, is niet voor bezoekers.'];
  if (path.endsWith('.map')) return ['Een bronkaart (source map) staat op de site.', 'Zet sourcemap uit in astro.config.mjs.'];
  if (!ALLOWED.some((pattern) => pattern.test(path)))
    return ['Een bestand van deze soort hoort hier niet op de site.', 'Haal het weg, of zet de soort en plaats in scripts/site-checks/files.ts.'];
  if (dist.bytes(path).length === 0) return ['Het bestand is leeg.', 'Vul het of haal het weg.'];
  if (/\.(js|css)$/.test(path) && dist.text(path).includes('sourceMappingURL='))
    return ['Het bestand verwijst naar een bronkaart (source map).', 'Zet sourcemap uit in astro.config.mjs.'];
  return undefined;
}
