import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { described } from '#kinds/field-info.ts';
import { refersTo, related, sources, terms } from '#kinds/fields.ts';
import { kindNames, kindOf } from '#kinds/index.ts';
import { thema } from '#kinds/vocabulary/thema.ts';
import { referencesIn } from './references.ts';

const bron = () => refersTo('bron', 'Bron', 'Een bron.', 'x');

describe('referencesIn', () => {
  it.each<[string, z.ZodType, unknown, unknown[]]>([
    ['one', bron(), 'a', [{ to: 'bron', value: 'a', path: [] }]],
    ['an optional one', bron().optional(), 'a', [{ to: 'bron', value: 'a', path: [] }]],
    ['one that is left out', bron().optional(), undefined, []],
    ['a list', z.array(bron()).default([]), ['a', 'b'], [{ to: 'bron', value: 'a', path: [0] }, { to: 'bron', value: 'b', path: [1] }]],
    ['a list of any kind', related(), ['casus/a'], [{ to: 'any', value: 'casus/a', path: [0] }]],
    ['sources', sources(), [{ bron: 'a', plaats: 'p' }], [{ to: 'bron', value: 'a', path: [0, 'bron'] }]],
    ['a group in a group', z.strictObject({ x: z.strictObject({ y: bron(), z: z.string() }).optional() }), { x: { y: 'a', z: 'b' } }, [{ to: 'bron', value: 'a', path: ['x', 'y'] }]],
    ['a described list', described(z.array(bron()), { label: 'L', help: 'H', example: '[]' }), ['a'], [{ to: 'bron', value: 'a', path: [0] }]],
    ['terms, which refer to nothing', terms(thema, 'T', 'T'), ['lob'], []],
    ['plain text', z.string(), 'bron/a', []],
  ])('finds %s', (_, schema, data, expected) => expect(referencesIn(schema, data)).toEqual(expected));

  it('knows every kind that fields of any kind refer to', () => {
    const targets = (schema: z.ZodType): string[] => {
      const shape = schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
      const inner = [...shape, (schema as z.ZodArray).element, (schema.def as { innerType?: z.ZodType }).innerType].filter((part): part is z.ZodType => part instanceof z.ZodType);
      return [...referencesIn(schema, 'x').map(({ to }) => to), ...inner.flatMap(targets)];
    };
    const found = new Set(kindNames.flatMap((name) => targets(kindOf(name).schema)));
    expect([...found].filter((to) => to !== 'any' && !kindNames.includes(to as never))).toEqual([]);
    expect(found).toContain('bron');
    expect(found).toContain('best-practice');
  });
});
