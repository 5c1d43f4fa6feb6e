import { hydrateIslands } from '#lib/island.browser.ts';
import { OwnData } from './OwnData.island.tsx';

hydrateIslands('own-data', OwnData);
