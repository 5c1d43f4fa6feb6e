import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from './document.ts';
import { toTypst } from './to-typst.ts';
import { fontFromWoff } from './woff.build.ts';

/** A PDF/UA-1 file with what a link to it must say. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const FONTS = [
  '@fontsource/young-serif/files/young-serif-latin-400-normal.woff',
  '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-400-normal.woff',
  '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-700-normal.woff',
];

let compiler: NodeCompiler | undefined;

function compilerWithFonts(): NodeCompiler {
  const require = createRequire(import.meta.url);
  compiler ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: FONTS.map((font) => fontFromWoff(readFileSync(require.resolve(font)))) }] });
  return compiler;
}

/**
 * Writes a document as PDF/UA-1. Typst refuses a document that breaks the standard: no title, a picture without
 * description, a skipped heading level. The file's date is that of the content, so the same content gives the same bytes.
 */
export function toPdf(document: Document): Pdf {
  const typst = compilerWithFonts();
  const pictures = new Map<Uint8Array, string>();
  const source = toTypst(document, (bytes) => {
    const name = `/beeld-${pictures.size}.webp`;
    pictures.set(bytes, name);
    typst.mapShadow(`${process.cwd()}${name}`, Buffer.from(bytes));
    return name;
  });
  const created = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  const compiled = typst.compile({ mainFileContent: source });
  const failed = compiled.takeError() ?? compiled.takeDiagnostics();
  if (!compiled.result) throw new Error(`The PDF of "${document.title}" cannot be written: ${JSON.stringify(failed && typst.fetchDiagnostics(failed as never))}`);
  const bytes = typst.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: created });
  return { bytes, pages: compiled.result.numOfPages };
}
