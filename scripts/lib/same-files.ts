import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files that are in only one of two folders, or differ in a byte. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...left, ...right])].sort();
  return all.filter((file) => !left.has(file) || !right.has(file) || !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
}

const filesIn = (folder: string): Set<string> => new Set((readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => statSync(join(folder, file)).isFile()));
