import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '#shell/security-headers.ts';

/** Serves dist/ on localhost with the headers the site is meant to have; a busy port moves on to the next. */
export async function serveSite(folder: string, firstPort: number): Promise<{ address: string; close: () => void }> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(request.url ?? '/'))) if (name !== 'Strict-Transport-Security') response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
    files(request, response, () => notFound(folder, response));
  });
  for (let port = firstPort; port < firstPort + 50; port += 1) {
    if (await listens(server, port)) return { address: `http://localhost:${port}/`, close: () => server.close() };
  }
  throw new Error(`No free port between ${firstPort} and ${firstPort + 50}.`);
}

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}

const listens = (server: ReturnType<typeof createServer>, port: number): Promise<boolean> =>
  new Promise((done, failed) => {
    const taken = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : failed(error));
    server.once('error', taken);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', taken);
      done(true);
    });
  });

if (import.meta.main) {
  const { address } = await serveSite(resolve('dist'), Number(process.env['PORT'] ?? 4321));
  console.log(`De site staat op ${address}\nStoppen: Ctrl+C`);
}
