import { expect, test as base, type BrowserContext } from '@playwright/test';

export { expect };

/**
 * Playwright's `test`, but a test also fails when a page complains in the console, breaks the security policy, sets a cookie
 * or asks something of another site, whatever else the test is about.
 */
export const test = base.extend<{ trouble: string[]; spotless: void }>({
  trouble: async ({ context, baseURL }, use) => use(await watch(context, baseURL!)),
  spotless: [
    async ({ trouble, context }, use) => {
      await use();
      trouble.push(...(await context.cookies()).map(({ name, domain }) => `een cookie ${name} van ${domain}`));
      expect(trouble, 'fouten in de console, overtredingen van de beveiliging, cookies en vreemde verzoeken').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fills the list it gives while pages complain, break the security policy or ask something of another site. `address` is that of the own site. */
export async function watch(context: BrowserContext, address: string): Promise<string[]> {
  const trouble: string[] = [];
  const own = new URL(address).origin;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`${message.page()?.url()}: console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => trouble.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`) && !/^(data|blob|about):/.test(request.url())) trouble.push(`verzoek aan ${request.url()}`);
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`beveiliging: ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  return trouble;
}
