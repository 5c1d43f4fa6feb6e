import { hydrateIslands } from '#lib/island.browser.ts';
import { SearchPage } from './SearchPage.island.tsx';

hydrateIslands('zoeken', SearchPage);
