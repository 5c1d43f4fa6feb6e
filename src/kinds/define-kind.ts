import { z } from 'zod';

/** A heading that belongs in the body of a kind, in this order. */
export interface Section {
  readonly title: string;
  readonly required: boolean;
  /** What to write there, one Dutch sentence for the author guide. */
  readonly help: string;
}

/** The paper a kind is printed on: the stocks of the design. */
export type Stock = 'best-practice' | 'casus' | 'lob' | 'checklist' | 'algemeen';

/** What content of one kind is. Types, checks, messages, the author guide, addresses and exports derive from it. */
export interface Kind<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  /** Folder in `content/`. */
  readonly folder: string;
  /** First part of the address. */
  readonly path: string;
  readonly label: { readonly one: string; readonly many: string };
  readonly stock: Stock;
  /** Explanation of the kind, one sentence, for its overview and the author guide. */
  readonly about: string;
  readonly format: 'mdx' | 'yaml';
  readonly sections: readonly Section[];
  /** Whether headings of the author's own may stand between the sections. */
  readonly freeHeadings: boolean;
  readonly schema: z.ZodObject<Shape, z.core.$strict>;
}

interface Definition<Name extends string, Shape extends z.ZodRawShape> {
  name: Name;
  folder: string;
  path?: string;
  label: { one: string; many: string };
  stock: Stock;
  about: string;
  format?: 'mdx' | 'yaml';
  sections?: readonly Section[];
  freeHeadings?: boolean;
  fields: Shape;
}

/** Makes a kind; unknown front-matter keys are refused. */
export function defineKind<const Name extends string, Shape extends z.ZodRawShape>(definition: Definition<Name, Shape>): Kind<Name, Shape> {
  const { fields, ...rest } = definition;
  return { path: definition.folder, format: 'mdx', sections: [], freeHeadings: true, ...rest, schema: z.strictObject(fields) };
}

/** The front matter of a kind, as code gets it. */
export type DataOf<K> = K extends Kind<string, infer Shape> ? z.output<z.ZodObject<Shape, z.core.$strict>> : never;
