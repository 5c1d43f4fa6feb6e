import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFieldTables } from './field-tables.ts';
import { kindNames, kindOf } from './index.ts';

const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

describe('the author guide', () => {
  it('has the tables of fields of today; npm run velden writes them', () => expect(withFieldTables(guide)).toBe(guide));
  it('gets new tables when a field is not described any more', () => expect(withFieldTables(guide.replace('| `samenvatting` |', '| `oud` |'))).toBe(guide));
  it('describes every field and heading of every kind', () => {
    const tables = withFieldTables('<!-- velden:begin --><!-- velden:eind -->');
    for (const name of kindNames) {
      const kind = kindOf(name);
      const own = tables.split(`### ${kind.label.one} (`)[1]!.split('\n### ')[0]!;
      for (const field of Object.keys(kind.schema.shape)) expect(own).toContain(`\n| \`${field}\` | `);
      for (const { title } of kind.sections) expect(own).toContain(`- \`## ${title}\``);
    }
  });
  it('keeps the text around the tables', () => expect(withFieldTables('Voor.\n<!-- velden:begin -->x<!-- velden:eind -->\nNa.')).toMatch(/^Voor\.\n[^]*\nNa\.$/));
  it('says so when the markers are gone', () => expect(() => withFieldTables('Voor.')).toThrow('markers'));
});
