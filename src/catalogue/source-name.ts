import type { DataByKind } from '#kinds/index.ts';

/** How a source is named in a list: `TNO (2021): Objectiveren in werving en selectie`. */
export const sourceName = (data: DataByKind['bron']): string => `${data.auteurs ?? data.uitgever}${data.jaar ? ` (${data.jaar})` : ''}: ${data.titel}`;
