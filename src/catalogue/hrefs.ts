import { kindOf, type KindName } from '#kinds/index.ts';

/** The address of an entry: `/casussen/almere-45-plus/`. */
export function hrefOf(kind: KindName, id: string): string {
  const { path } = kindOf(kind);
  return path === '' ? `/${id}/` : `/${path}/${id}/`;
}

/** The address of the overview of a kind. */
export const overviewHref = (kind: KindName): string => `/${kindOf(kind).path}/`;
