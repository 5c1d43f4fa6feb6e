import { isError, type Problem } from '#kinds/problem.ts';
import { counted } from '#lib/dutch-text.ts';

/** Problems as people read them: per file, per line, with the cause and the fix. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', (file = problem.file));
    const place = `  regel ${problem.line}${problem.column ? `:${problem.column}` : ''}`;
    lines.push(`${place} · ${problem.code} · ${problem.message}`);
    if (problem.fix) lines.push(`${' '.repeat(10)}${problem.fix}`);
  }
  return lines.join('\n').trimStart();
}

/** The closing line: how many problems in how many files, or that all is well. */
export function summary(problems: readonly Problem[], fileCount: number): string {
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  const warned = warnings > 0 ? ` ${counted(warnings, 'waarschuwing', 'waarschuwingen')}.` : '';
  if (errors.length === 0) return `Alle ${counted(fileCount, 'bestand', 'bestanden')} kloppen.${warned}`;
  const files = new Set(errors.map((problem) => problem.file)).size;
  return `${counted(errors.length, 'fout', 'fouten')} in ${files} van ${counted(fileCount, 'bestand', 'bestanden')}.${warned}`;
}
