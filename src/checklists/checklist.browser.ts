import { hydrateIslands } from '#lib/island.browser.ts';
import { Checklist } from './Checklist.island.tsx';

hydrateIslands('checklist', Checklist);
