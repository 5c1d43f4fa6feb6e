import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';
import { canonicalOf, isHidden, metaOf, tagged, type Page } from '../lib/page.ts';

const DESCRIPTION = { min: 30, max: 300 };

/** What programs read about a page is there and true: description, language, address, picture, JSON-LD; and the sitemap names every page once. */
export const metadata = (dist: Dist): Finding[] => [...dist.pages.flatMap((page) => pageFaults(page, dist)), ...sitemapFaults(dist)];

function pageFaults(page: Page, dist: Dist): Finding[] {
  const found: Finding[] = [];
  const add = (place: string, cause: string, fix: string) => found.push({ page: page.address, place, cause, fix });
  const description = metaOf(page, 'description') ?? '';
  if (description.length < DESCRIPTION.min || description.length > DESCRIPTION.max)
    add(`description: ${description}`, `De beschrijving is ${description.length} tekens.`, `Schrijf ${DESCRIPTION.min} tot ${DESCRIPTION.max} tekens.`);
  const language = tagged(page, 'html')[0]?.attrs['lang'];
  if (language !== 'nl') add(`lang="${language ?? ''}"`, 'De taal van de pagina is niet nl.', 'Zet lang="nl" op html.');
  if (metaOf(page, 'generator') !== undefined)
    add(`generator: ${metaOf(page, 'generator')}`, 'De pagina noemt het programma waarmee zij is gemaakt.', 'Haal deze meta weg.');
  found.push(...addressFaults(page, dist), ...pictureFaults(page, dist), ...jsonLdFaults(page));
  return found;
}

function addressFaults(page: Page, dist: Dist): Finding[] {
  const [canonical, shared] = [canonicalOf(page), metaOf(page, 'og:url')];
  const own = `${dist.origin}${page.address}`;
  const finding = (place: string, cause: string, fix: string): Finding[] => [{ page: page.address, place, cause, fix }];
  if (isHidden(page))
    return canonical === undefined
      ? []
      : finding(`canonical: ${canonical}`, 'Een pagina die niet gevonden mag worden noemt een vast adres.', 'Laat canonical weg.');
  if (canonical !== own)
    return finding(`canonical: ${canonical ?? 'ontbreekt'}`, 'Het vaste adres is niet dat van de pagina zelf.', `Zet ${own} in link rel="canonical".`);
  return shared === own ? [] : finding(`og:url: ${shared ?? 'ontbreekt'}`, 'Het adres om te delen is niet dat van de pagina zelf.', `Zet ${own} in og:url.`);
}

function pictureFaults(page: Page, dist: Dist): Finding[] {
  const picture = metaOf(page, 'og:image');
  const finding = (cause: string, fix: string): Finding[] => [{ page: page.address, place: `og:image: ${picture ?? ''}`, cause, fix }];
  if (picture === undefined || !URL.canParse(picture))
    return finding('Er is geen plaatje om te delen met een volledig adres.', 'Zet het volledige adres in og:image.');
  const url = new URL(picture);
  if (url.origin !== dist.origin || !dist.files.has(decodeURI(url.pathname)))
    return finding('Het plaatje om te delen staat niet op de site.', 'Zet het bestand in public/ of verbeter het adres.');
  return metaOf(page, 'og:image:alt') ? [] : finding('Het plaatje om te delen heeft geen beschrijving.', 'Vul og:image:alt.');
}

function jsonLdFaults(page: Page): Finding[] {
  return tagged(page, 'script')
    .filter(({ attrs }) => attrs['type'] === 'application/ld+json')
    .flatMap(({ text }) => {
      const why = jsonLdFault(text);
      return why
        ? [{ page: page.address, place: text.slice(0, 80), cause: why, fix: 'Schrijf JSON met @context https://schema.org en een @type of @graph.' }]
        : [];
    });
}

function jsonLdFault(text: string): string | undefined {
  try {
    const data = JSON.parse(text) as Record<string, unknown>;
    if (!/^https:\/\/schema\.org\/?$/.test(String(data['@context']))) return 'De gegevens over de pagina noemen schema.org niet.';
    return '@type' in data || '@graph' in data ? undefined : 'De gegevens over de pagina zeggen niet waar zij over gaan.';
  } catch (error) {
    return `De gegevens over de pagina zijn geen JSON: ${(error as Error).message}`;
  }
}

function sitemapFaults(dist: Dist): Finding[] {
  const index = '/sitemap-index.xml';
  if (!dist.files.has(index)) return [{ page: index, place: '', cause: 'Er is geen sitemap.', fix: 'Zet @astrojs/sitemap in astro.config.mjs.' }];
  const paths = locations(dist, index).map((address) => decodeURI(new URL(address).pathname));
  const named = paths.filter((path) => dist.files.has(path)).flatMap((path) => locations(dist, path));
  const real = new Set(dist.pages.filter((page) => !isHidden(page)).map((page) => `${dist.origin}${page.address}`));
  const finding = (place: string, cause: string, fix: string): Finding => ({ page: index, place, cause, fix });
  return [
    ...paths.filter((path) => !dist.files.has(path)).map((path) => finding(path, 'De sitemap noemt een deel dat er niet is.', 'Bouw de site opnieuw.')),
    ...named
      .filter((address) => !real.has(address))
      .map((address) => finding(address, 'De sitemap noemt een pagina die er niet is of niet gevonden mag worden.', 'Laat de pagina uit de sitemap.')),
    ...[...real]
      .filter((address) => !named.includes(address))
      .map((address) => finding(address, 'De sitemap mist een pagina.', 'Neem de pagina op in de sitemap.')),
    ...named
      .filter((address, place) => named.indexOf(address) !== place)
      .map((address) => finding(address, 'De sitemap noemt een pagina twee keer.', 'Noem elke pagina één keer.')),
  ];
}

const locations = (dist: Dist, path: string): string[] =>
  [...dist.text(path).matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map((match) => match[1]!.replaceAll('&amp;', '&'));
