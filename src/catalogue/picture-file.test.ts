import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureFault } from './check-picture.ts';
import { gifBytes, jpegBytes, pngBytes } from './hostile/picture-bytes.ts';
import { pictureHead } from './picture-file.ts';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } });
const made: readonly (readonly [string, string, Promise<Buffer>])[] = [
  ['png', 'png', picture(37, 21).png().toBuffer()],
  ['jpeg', 'jpeg', picture(37, 21).jpeg().toBuffer()],
  ['progressive jpeg', 'jpeg', picture(37, 21).jpeg({ progressive: true }).withMetadata({ density: 300 }).toBuffer()],
  ['webp', 'webp', picture(37, 21).removeAlpha().webp().toBuffer()],
  ['lossless webp', 'webp', picture(37, 21).webp({ lossless: true }).toBuffer()],
  ['webp with a see-through part', 'webp', picture(37, 21).webp().toBuffer()],
  ['avif', 'avif', picture(37, 21).avif({ effort: 0 }).toBuffer()],
];

describe('pictureHead', () => {
  it.each(made)('reads what a real %s says', async (_, format, bytes) => {
    expect(pictureHead(await bytes)).toEqual({ format, width: 37, height: 21, moves: false, forPrint: false, complete: true });
  });
  it.each(made.filter(([, format]) => format !== 'avif'))('sees that half a %s is not all of it', async (_, _format, bytes) => {
    const all = await bytes;
    expect(pictureHead(all.subarray(0, all.length - 12))?.complete ?? false).toBe(false);
  });
  it('sees colours of print', async () => expect(pictureHead(await picture(4, 4).removeAlpha().toColourspace('cmyk').jpeg().toBuffer())).toMatchObject({ forPrint: true }));
  it('sees that a picture moves', async () => {
    const frames = await sharp([await picture(4, 4).png().toBuffer(), await picture(4, 4).negate().png().toBuffer()], { join: { animated: true } }).webp().toBuffer();
    expect(pictureHead(frames)).toMatchObject({ format: 'webp', width: 4, height: 4, moves: true });
  });
  it('takes no other file for a picture', async () => {
    for (const bytes of [await picture(4, 4).gif().toBuffer(), await picture(4, 4).tiff().toBuffer(), gifBytes(), new Uint8Array(), new Uint8Array(64), new TextEncoder().encode('x'.repeat(100))]) expect(pictureHead(bytes)).toBeUndefined();
  });
  it.each(made)('never stumbles over a %s that is cut off anywhere', async (_, _format, bytes) => {
    const all = await bytes;
    for (let length = 0; length < Math.min(all.length, 200); length += 1) expect(() => pictureHead(all.subarray(0, length))).not.toThrow();
  });
});

describe('pictureFault', () => {
  it.each([
    ['klas.png', pngBytes(5_000, 5_000), undefined],
    ['klas.png', pngBytes(5_001, 5_000), 'E-IMG-SIZE'],
    ['klas.jpg', jpegBytes(40, 30), undefined],
    ['klas.jpeg', jpegBytes(40, 30), undefined],
    ['klas.png', jpegBytes(40, 30), 'E-IMG-TYPE'],
    ['klas.jpg', new Uint8Array(10_000_001), 'E-IMG-SIZE'],
    ['klas.jpg', new Uint8Array(0), 'E-IMG-EMPTY'],
  ])('%s', (name, bytes, code) => expect(pictureFault(name, bytes)?.code).toBe(code));
});
