import { pictureHead } from './picture-file.ts';

const MAX_BYTES = 10_000_000;
const MAX_PIXELS = 25_000_000;
const FORMATS: Record<string, string> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' };

/** What is wrong with a picture file. */
export interface PictureFault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Checks the bytes of a picture against its name; gives the first fault. */
export function pictureFault(name: string, bytes: Uint8Array): PictureFault | undefined {
  if (bytes.length === 0) return { code: 'E-IMG-EMPTY', message: 'Dit plaatje is leeg.', fix: 'Bewaar het plaatje opnieuw.' };
  if (bytes.length > MAX_BYTES) return { code: 'E-IMG-SIZE', message: 'Dit plaatje is groter dan 10 MB.', fix: 'Maak het kleiner; 1.600 beeldpunten breed is genoeg.' };
  const extension = name.split('.').at(-1)!;
  const head = pictureHead(bytes);
  if (!head) return { code: 'E-IMG-TYPE', message: `Dit bestand heet .${extension}, maar er zit geen leesbaar plaatje in.`, fix: 'Bewaar het als jpg, png, webp of avif; alleen de naam veranderen is niet genoeg.' };
  if (head.format !== FORMATS[extension]) return { code: 'E-IMG-TYPE', message: `Dit bestand heet .${extension}, maar is een ${head.format}.`, fix: `Geef het een naam die eindigt op .${head.format}, of bewaar het opnieuw.` };
  if (!head.complete) return { code: 'E-IMG-BROKEN', message: 'Dit plaatje houdt halverwege op.', fix: 'Haal het bestand opnieuw op.' };
  if (head.width === 0 || head.height === 0) return { code: 'E-IMG-EMPTY', message: 'Dit plaatje heeft geen beeldpunten.', fix: 'Bewaar het plaatje opnieuw.' };
  if (head.width * head.height > MAX_PIXELS) return { code: 'E-IMG-SIZE', message: `Dit plaatje is ${head.width} bij ${head.height} beeldpunten; 25 miljoen samen is het meeste.`, fix: 'Maak het kleiner; 1.600 beeldpunten breed is genoeg.' };
  if (head.moves) return { code: 'E-IMG-MOVES', message: 'Dit plaatje beweegt.', fix: 'Gebruik een plaatje dat stilstaat.' };
  if (head.forPrint) return { code: 'E-IMG-TYPE', message: 'Dit plaatje heeft kleuren voor drukwerk (CMYK).', fix: 'Bewaar het opnieuw met kleuren voor het scherm (RGB).' };
  return undefined;
}
