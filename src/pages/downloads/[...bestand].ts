import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadEntries, downloadsOf, type Download } from '#downloads/make.build.ts';
import { paperFacts } from '#entries/facts.build.ts';
import { origin } from '#shell/origin.build.ts';

/** Every file to take along, at the address its page links to. */
export const getStaticPaths: GetStaticPaths = async () => {
  const downloads = (await Promise.all(downloadEntries().map((entry) => downloadsOf(entry, paperFacts(entry), origin())))).flat();
  return downloads.map((download) => ({ params: { bestand: download.path }, props: { download } }));
};

export const GET: APIRoute = ({ props }) => new Response((props as { download: Download }).download.bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'application/pdf' } });
