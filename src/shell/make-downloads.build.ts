import { downloadEntries, downloadsOf } from '#downloads/make.build.ts';
import { paperFacts } from '#entries/facts.build.ts';

/**
 * Writes every PDF into the cache, from the last to the first, in a process of its own. The build starts it and works from
 * the first to the last, so that they meet halfway and two cores share the work. Takes the address of the site.
 */
const origin = process.argv[2]!;
for (const entry of downloadEntries().reverse()) await downloadsOf(entry, paperFacts(entry), origin);
