const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part)));
const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** The smallest PNG file of a size: its head and its end, with `between` in the middle. */
export const pngBytes = (width: number, height: number, between = ''): Uint8Array =>
  bytes('\x89PNG\r\n\x1a\n', big(13), 'IHDR', big(width), big(height), [8, 2, 0, 0, 0], big(0), ...(between ? [big(0), between, big(0)] : []), big(0), 'IEND', big(0));

/** The smallest JPEG file of a size; four colours are those of print. */
export const jpegBytes = (width: number, height: number, { colours = 3, end = true }: { colours?: number; end?: boolean } = {}): Uint8Array =>
  bytes([0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, colours, 0xff, 0xda, 0, 2, 1, 2, 3], end ? [0xff, 0xd9] : []);

/** An animated GIF, as far as its first bytes say. */
export const gifBytes = (): Uint8Array => bytes('GIF89a/*', big(1), '*/=1;alert(1)//', big(0));

export const svgBytes = (): Uint8Array => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** What Git keeps in the place of a large file. */
export const pointerBytes = (): Uint8Array => bytes('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n');
