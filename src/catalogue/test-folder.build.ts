import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent, type Content } from './load.build.ts';
import { TODAY, type Files } from './test-content.ts';

/** Runs a test in a content folder of its own, which is removed afterwards. Fails when the test writes in it. */
export function inFolder<T>(files: Files, run: (contentFolder: string) => T): T {
  const project = mkdtempSync(join(tmpdir(), 'dww-'));
  try {
    const folder = join(project, 'content');
    mkdirSync(folder);
    for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
    const before = stateOf(project);
    const result = run(folder);
    if (stateOf(project) !== before) throw new Error('Reading content has changed the folder.');
    return result;
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** What {@link loadContent} makes of these files on {@link TODAY}. */
export const loadFiles = (files: Files, today = TODAY): Content => inFolder(files, (folder) => loadContent(folder, today));

function write(path: string, content: Files[string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else if ('linkTo' in content) symlinkSync(content.linkTo, path);
  else execFileSync('mkfifo', [path]);
}

const stateOf = (folder: string): string =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .sort()
    .map((name) => {
      const { size, mtimeMs } = lstatSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
