import { downloadEntries, downloadsOf, written } from '#downloads/make.build.ts';
import { paperFacts } from '#entries/facts.build.ts';
import { wholeNumber } from '#lib/dutch-text.ts';

/**
 * Writes every PDF into the cache, from the last to the first, in a process of its own, and says what each took. The build
 * starts it and works from the first to the last, so that they meet halfway and two cores share the work.
 * Takes the address of the site.
 */
const origin = process.argv[2]!;
for (const entry of downloadEntries().reverse()) await downloadsOf(entry, paperFacts(entry), origin);

const times = written.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const pages = written.reduce((sum, file) => sum + file.pages, 0);
const total = times.reduce((sum, time) => sum + time, 0);
if (times.length > 0) console.log(`${wholeNumber(times.length)} pdf’s met ${wholeNumber(pages)} pagina’s geschreven: mediaan ${Math.round(times[times.length >> 1]!)} ms per bestand, ${Math.round(total / pages)} ms per pagina.`);
