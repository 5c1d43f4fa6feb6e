import type { BrowserContext, Page } from '@playwright/test';

/** Everything the site left in the browser: keys of both storages, databases, caches, workers and cookies. */
export async function leftBehind(page: Page, context: BrowserContext): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  const cookies = await context.cookies();
  return [...stored, ...cookies.map(({ name }) => `cookie ${name}`)];
}
