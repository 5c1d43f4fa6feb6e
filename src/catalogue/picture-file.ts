/** What the first bytes of a picture say of it, whatever its name says. */
export interface PictureHead {
  readonly format: 'png' | 'jpeg' | 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
  /** Whether it moves. */
  readonly moves: boolean;
  /** Whether its colours are those of print, which browsers show wrongly. */
  readonly forPrint: boolean;
  /** Whether the file ends where the picture does. */
  readonly complete: boolean;
}

const text = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Reads type and size off the bytes of a PNG, JPEG, WebP or AVIF file; gives nothing for any other file. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < 16) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return png(bytes, view);
    if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpeg(bytes, view);
    if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webp(bytes, view);
    if (text(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(text(bytes, 8, Math.min(64, view.getUint32(0))))) return avif(bytes, view);
  } catch (error) {
    // Reading past the end: the file stops in the middle of its own head.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** PNG specification 5.2 and 11.2.2: signature, then IHDR with width and height; `acTL` makes it move, `IEND` ends it. */
function png(bytes: Uint8Array, view: DataView): PictureHead {
  let moves = false;
  let at = 8;
  let complete = false;
  while (at + 12 <= bytes.length && !complete) {
    const name = text(bytes, at + 4, at + 8);
    if (name === 'acTL') moves = true;
    complete = name === 'IEND';
    at += 12 + view.getUint32(at);
  }
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), moves, forPrint: false, complete };
}

/** ITU T.81 B.2.2: segments of a marker and a length; a frame header (SOF) holds height, width and number of colours, after SOS comes the picture up to EOI. */
function jpeg(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  let frame: Omit<PictureHead, 'complete'> | undefined;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) frame = { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), moves: false, forPrint: view.getUint8(at + 9) === 4 };
    if (marker === 0xda) return frame && { ...frame, complete: bytes.some((byte, index) => index > at && byte === 0xff && bytes[index + 1] === 0xd9) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** RFC 9649: three sorts of WebP, each with its own way to write the size. */
function webp(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  const complete = bytes.length >= view.getUint32(4, true) + 8;
  const still = { format: 'webp', moves: false, forPrint: false, complete } as const;
  const sort = text(bytes, 12, 16);
  if (sort === 'VP8 ') return { ...still, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (sort === 'VP8L') return { ...still, width: (view.getUint32(21, true) & 0x3fff) + 1, height: ((view.getUint32(21, true) >> 14) & 0x3fff) + 1 };
  if (sort !== 'VP8X') return undefined;
  const size = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
  return { ...still, moves: (view.getUint8(20) & 2) !== 0, width: size(24), height: view.getUint16(27, true) + (view.getUint8(29) << 16) + 1 };
}

/** ISO 23008-12: the largest `ispe` box is the picture, smaller ones are previews; the brand `avis` moves. */
function avif(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  const sizes: { width: number; height: number }[] = [];
  const head = Math.min(bytes.length - 16, 4096);
  for (let at = 0; at <= head; at += 1) if (text(bytes, at, at + 4) === 'ispe') sizes.push({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
  const largest = sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  return largest && { format: 'avif', ...largest, moves: text(bytes, 8, 12) === 'avis', forPrint: false, complete: true };
}
