import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '#kinds/problem.ts';
import { readEntryFiles, type EntryFile } from './files.build.ts';
import { integrityProblems } from './integrity.ts';
import { readEntry, type Broken, type Entry } from './read-entry.build.ts';
import { stepProblems, vanishedChecklists, type StepRegister } from './step-register.ts';

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
  const broken: Broken[] = [];
  for (const file of files) {
    const read = readEntry(file);
    problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    else broken.push(read.broken);
  }
  problems.push(...registerProblems(folder, files, entries));
  problems.push(...integrityProblems(entries, today, { broken }));
  return { entries, problems: problems.sort(byPlace), fileCount: files.length };
}

function registerProblems(folder: string, files: readonly EntryFile[], entries: readonly Entry[]): Problem[] {
  const file = 'content/checklists/_stappen.json';
  let register: StepRegister;
  try {
    register = readRegister(folder);
  } catch {
    return [{ code: 'E-CHECK-ID', file, line: 1, message: 'Het register van stappen is niet te lezen.', fix: 'Haal de vorige uitgave van dit bestand terug en draai dan npm run checklists.' }];
  }
  const ids = files.filter(({ kind }) => kind === 'checklist').map(({ id }) => id);
  return [...entries.filter(isChecklist).flatMap((entry) => stepProblems(entry.id, entry.file, entry.data, register, entry.lineOf)), ...vanishedChecklists(ids, register, file)];
}

export const isChecklist = (entry: Entry): entry is Entry<'checklist'> => entry.kind === 'checklist';

/** Where the step register lies. */
export const registerFile = (folder: string): string => join(folder, 'checklists', '_stappen.json');

/** The register of step ids, empty when there is none yet. */
export function readRegister(folder: string): StepRegister {
  const file = registerFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StepRegister) : {};
}
