import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withFieldTables } from '#kinds/field-tables.ts';

/** Writes the tables of fields into content/README.md; with `--check` only says whether they are up to date. */
const file = resolve('content/README.md');
const before = readFileSync(file, 'utf8');
const after = withFieldTables(before);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.log('content/README.md: de tabellen met velden zijn verouderd. Draai npm run velden.');
    process.exitCode = 1;
  }
} else writeFileSync(file, after);
