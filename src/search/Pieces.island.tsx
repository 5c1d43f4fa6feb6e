import type { Piece } from './excerpt.ts';

/** Text with the found words marked: text and `mark` nodes, never HTML. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
