import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chromium is installed, the best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where real Chromium is: what CHROMIUM_PATH says, Debian's place, or what is found on the PATH; nothing when it is not installed. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [env['CHROMIUM_PATH'], '/usr/bin/chromium', ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    (path) => path && exists(path),
  );
}

/** Keeps the browser away from the network: no updates, no sync, no first-run pages. Without a sandbox, because in a container it cannot make one. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
