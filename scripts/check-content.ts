import { resolve } from 'node:path';
import { loadContent } from '#catalogue/load.build.ts';
import { isError } from '#kinds/problem.ts';
import { formatProblems, summary } from './lib/report.ts';

/** Checks all of content/ and names every problem at once. Options: a folder; `--fouten` leaves warnings out. */
const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'content');
const { problems, fileCount } = loadContent(folder);
const shown = args.includes('--fouten') ? problems.filter(isError) : problems;
if (shown.length > 0) console.log(`${formatProblems(shown)}\n`);
console.log(summary(problems, fileCount));
process.exitCode = problems.some(isError) ? 1 : 0;
