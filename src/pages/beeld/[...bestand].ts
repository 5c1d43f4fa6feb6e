import type { APIRoute, GetStaticPaths } from 'astro';
import { picturesOf, type MadePicture } from '#catalogue/pictures.build.ts';
import { site } from '#catalogue/site.build.ts';

/** Every picture beside an entry, made small and stripped of data about camera and place. */
export const getStaticPaths: GetStaticPaths = async () => {
  const pictures = (await Promise.all(site().entries.map(picturesOf))).flatMap((made) => Object.values(made));
  return pictures.map((picture) => ({ params: { bestand: picture.href.slice('/beeld/'.length) }, props: { picture } }));
};

export const GET: APIRoute = ({ props }) => new Response((props as { picture: MadePicture }).picture.bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/webp' } });
