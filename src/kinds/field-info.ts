import { z } from 'zod';
import type { Vocabulary } from './vocabulary/define-vocabulary.ts';

/** What everything but validation needs to know of a field: messages, the author guide, forms, exports, references. */
export interface FieldInfo {
  /** Name on the page and in messages. */
  readonly label: string;
  /** What to write, in one Dutch sentence. */
  readonly help: string;
  /** A value as it may stand in front matter. */
  readonly example: string;
  /** The list to choose from. */
  readonly vocabulary?: Vocabulary;
  /** The kind whose entries this field names; `any` for `soort/id`. */
  readonly refersTo?: string;
}

/** Field information, kept beside the schema it belongs to. */
export const fieldInfo = z.registry<FieldInfo>();

/** Attaches information to a schema; wrap optional fields after this, the lookup sees through the wrapping. */
export function described<S extends z.ZodType>(schema: S, info: FieldInfo): S {
  fieldInfo.add(schema, info);
  return schema;
}

/** The information of a schema, also when it is optional, nullable or has a default. */
export function infoOf(schema: z.ZodType): FieldInfo | undefined {
  const found = fieldInfo.get(schema);
  if (found) return found;
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner && infoOf(inner);
}

/** A schema seen through optional fields, defaults and preprocessing. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, out, type } = schema.def as { innerType?: z.ZodType; out?: z.ZodType; type: string };
  if (innerType) return unwrapped(innerType);
  return type === 'pipe' && out ? unwrapped(out) : schema;
}
