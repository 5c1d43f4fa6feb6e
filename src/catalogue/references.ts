import { z } from 'zod';
import { infoOf, unwrapped } from '#kinds/field-info.ts';

/** One place in front matter that names another entry. */
export interface Reference {
  /** Kind it must be of; `any` when the value says so itself, as `soort/id`. */
  readonly to: string;
  readonly value: string;
  readonly path: readonly PropertyKey[];
}

/** Every reference in the data of an entry, read off its schema: no second list of fields that refer. */
export function referencesIn(schema: z.ZodType, data: unknown, path: readonly PropertyKey[] = []): Reference[] {
  const to = infoOf(schema)?.refersTo;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((value, index) => (to && typeof value === 'string' ? [{ to, value, path: [...path, index] }] : referencesIn(inner.element as z.ZodType, value, [...path, index])));
  }
  if (inner instanceof z.ZodObject && typeof data === 'object' && data !== null) {
    return Object.entries(inner.shape).flatMap(([key, field]) => referencesIn(field as z.ZodType, (data as Record<string, unknown>)[key], [...path, key]));
  }
  return to && typeof data === 'string' ? [{ to, value: data, path }] : [];
}
