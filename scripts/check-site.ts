import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDist } from './lib/dist.ts';
import { closingLine, formatFindings, type Checked } from './lib/finding.ts';
import { downloads } from './site-checks/downloads.ts';
import { files } from './site-checks/files.ts';
import { headers } from './site-checks/headers.ts';
import { html } from './site-checks/html.ts';
import { inline } from './site-checks/inline.ts';
import { links } from './site-checks/links.ts';
import { metadata } from './site-checks/metadata.ts';
import { origins } from './site-checks/origins.ts';
import { READMES, readmePaths } from './site-checks/readme-paths.ts';
import { securityTxt } from './site-checks/security-txt.ts';
import { titles } from './site-checks/titles.ts';
import { weigh, weight, weightReport } from './site-checks/weight.ts';

/** Checks the built site and names every fault at once. Option: a folder, dist/ when not given. */
const folder = resolve(process.argv[2] ?? 'dist');
if (!existsSync(folder)) {
  console.log(`Er is geen gebouwde site in ${folder}. Draai eerst npm run build.`);
  process.exit(1);
}
const dist = readDist(folder);
const weighing = weigh(dist);
const readText = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const checks: Checked[] = [
  { check: 'links', findings: links(dist) },
  { check: 'downloads', findings: downloads(dist) },
  { check: 'titels en koppen', findings: titles(dist) },
  { check: 'metadata', findings: metadata(dist) },
  { check: 'html', findings: html(dist) },
  { check: 'stijl en script in de pagina', findings: inline(dist) },
  { check: 'andere sites', findings: origins(dist) },
  { check: 'bestanden', findings: files(dist) },
  { check: 'headers', findings: headers(dist) },
  { check: 'security.txt', findings: securityTxt(dist, new Date()) },
  { check: 'README', findings: READMES.flatMap((readme) => readmePaths(readme, readText(readme), existsSync)) },
];
const weights = await weighing;
checks.push({ check: 'gewicht', findings: weight(weights) });

console.log(`${weightReport(weights)}\n`);
const text = formatFindings(checks);
if (text) console.log(`${text}\n`);
console.log(closingLine(dist.pages.length, checks));
process.exitCode = text ? 1 : 0;
