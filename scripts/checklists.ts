import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isChecklist, loadContent, readRegister, registerFile } from '#catalogue/load.build.ts';
import { grownRegister } from '#catalogue/step-register.ts';

/** Adds new checklist steps to the register of step ids, so that ticks of visitors keep their meaning. */
const folder = resolve('content');
const checklists = loadContent(folder).entries.filter(isChecklist);
writeFileSync(registerFile(folder), `${JSON.stringify(grownRegister(readRegister(folder), checklists), null, 2)}\n`);
console.log(`Het register kent nu ${checklists.length} checklists.`);
