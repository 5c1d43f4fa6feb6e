import { inflateSync } from 'node:zlib';

/**
 * The font inside a WOFF 1.0 file, as the TrueType or OpenType file that Typst reads.
 * WOFF is the same tables, each compressed with zlib, behind another directory (W3C WOFF 1.0, §4–§5).
 */
export function fontFromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF 1.0 file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data: packed < length ? inflateSync(bytes) : bytes };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + count * 16);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(count * 16 - power * 16, 10);
  const parts: Buffer[] = [header];
  let place = header.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    tag.copy(header, 12 + index * 16);
    header.writeUInt32BE(checksum, 16 + index * 16);
    header.writeUInt32BE(place, 20 + index * 16);
    header.writeUInt32BE(data.length, 24 + index * 16);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    place += padded.length;
  });
  return Buffer.concat(parts);
}
