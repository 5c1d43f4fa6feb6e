import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'content/checklists';

/** For tests: the smallest checklist of the site, whatever it is about. */
export function aChecklist(): string {
  const size = (file: string) => statSync(join(FOLDER, file)).size;
  const [smallest] = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => size(a) - size(b));
  return smallest!.replace('.yaml', '');
}
