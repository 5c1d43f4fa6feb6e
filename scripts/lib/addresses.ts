import type { Element } from './page.ts';
import { relsOf } from './page.ts';

/** Relations of `<link>` that make the browser fetch something or open a connection. */
const LOADING_RELS = [
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'prerender',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
];

const fromSrcset = (srcset: string): string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0]!)
    .filter(Boolean);

/** The addresses an element makes the browser fetch without the visitor doing anything. */
export function loadedBy(element: Element): string[] {
  const { tag, attrs } = element;
  const own = (...names: string[]) => names.map((name) => attrs[name]).filter((value) => value !== undefined);
  if (tag === 'link') return relsOf(element).some((rel) => LOADING_RELS.includes(rel)) ? own('href') : [];
  if (tag === 'use' || tag === 'image' || tag === 'feimage') return own('href', 'xlink:href');
  if (tag === 'object') return own('data');
  return [...own('src', 'poster'), ...own('srcset', 'imagesrcset').flatMap(fromSrcset)];
}

/** The addresses an element points to for the visitor or for programs, without fetching them. */
export function linkedBy(element: Element): string[] {
  const { tag, attrs } = element;
  if (tag === 'form') return attrs['action'] === undefined ? [] : [attrs['action']];
  const points = tag === 'a' || tag === 'area' || (tag === 'link' && loadedBy(element).length === 0);
  return points && attrs['href'] !== undefined ? [attrs['href']] : [];
}

/** The addresses a stylesheet fetches: `url(…)` and `@import`. */
export function loadedByCss(css: string): string[] {
  const clean = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = clean.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map((match) => match.slice(1).find((part) => part !== undefined)!);
}
