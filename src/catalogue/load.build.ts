import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '#kinds/problem.ts';
import { readEntryFiles } from './files.build.ts';
import { integrityProblems } from './integrity.ts';
import { readEntry, type Entry } from './read-entry.build.ts';
import { stepProblems, type StepRegister } from './step-register.ts';

/** All content that could be read, with every problem in it, in the order of a reader. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

/** Reads and checks a whole content folder. The site, the checks, the tests and the benchmark all start here. */
export function loadContent(folder: string, today?: string): Content {
  const { files, problems } = readEntryFiles(folder);
  const entries: Entry[] = [];
  for (const file of files) {
    const read = readEntry(file);
    problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
  }
  const register = readRegister(folder);
  for (const entry of entries) if (isChecklist(entry)) problems.push(...stepProblems(entry.id, entry.file, entry.data, register, entry.lineOf));
  problems.push(...integrityProblems(entries, today));
  return { entries, problems: problems.sort(byPlace), fileCount: files.length };
}

export const isChecklist = (entry: Entry): entry is Entry<'checklist'> => entry.kind === 'checklist';

/** Where the step register lies. */
export const registerFile = (folder: string): string => join(folder, 'checklists', '_stappen.json');

/** The register of step ids, empty when there is none yet. */
export function readRegister(folder: string): StepRegister {
  const file = registerFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StepRegister) : {};
}
