import { hydrateIslands } from '#lib/island.browser.ts';
import { Finder } from './Finder.island.tsx';
import { queryWords } from './words.ts';

hydrateIslands('finder', (props: Parameters<typeof Finder>[0]) => Finder({ ...props, wordsOf: queryWords }));
