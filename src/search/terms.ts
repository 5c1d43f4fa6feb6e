/**
 * Closes every term in the index. Pagefind takes a word as the beginning of longer words; with a closing mark, which no
 * word holds, it finds exactly the term that is asked for.
 */
export const END = '_';
