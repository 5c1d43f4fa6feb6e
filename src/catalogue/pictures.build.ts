import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { allBlocks } from '#markup/walk.ts';
import type { Entry } from './read-entry.build.ts';

/** Widest a picture is shown, in pixels of the file: twice the measure of the text. */
const MAX_WIDTH = 1184;
const MAX_PIXELS = 25_000_000;

/** Address and size of a picture beside an entry. */
export interface Picture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as visitors get it: turned upright, at most {@link MAX_WIDTH} wide, without any data about camera or place. */
export interface MadePicture extends Picture {
  readonly bytes: Buffer;
}

const made = new WeakMap<Entry, Promise<Record<string, MadePicture>>>();

/** The pictures of an entry by the path its text gives them. */
export function picturesOf(entry: Entry): Promise<Record<string, MadePicture>> {
  const found = made.get(entry) ?? makePictures(entry);
  made.set(entry, found);
  return found;
}

async function makePictures(entry: Entry): Promise<Record<string, MadePicture>> {
  const paths = [...allBlocks(entry.body)].flatMap((block) => (block.type === 'image' ? [block.src] : []));
  const pictures = await Promise.all(paths.map(async (path) => [path, await makePicture(entry, path)] as const));
  return Object.fromEntries(pictures);
}

async function makePicture(entry: Entry, path: string): Promise<MadePicture> {
  const name = path.replace(/^\.\//, '').replace(/\.[a-z]+$/, '');
  const source = readFileSync(join(entry.folder, path));
  const { data, info } = await sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'warning', pages: 1 }).autoOrient().resize({ width: MAX_WIDTH, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer({ resolveWithObject: true });
  return { href: `/beeld/${entry.kind}/${entry.id}/${name}.webp`, width: info.width, height: info.height, bytes: data };
}
