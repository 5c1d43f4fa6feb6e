import { wholeNumber } from '#lib/dutch-text.ts';
import type { Finding } from './finding.ts';

/** Signs of which a text may hold only so many: more of them make the parser slow. No real text comes near. */
const BUDGETS: readonly { readonly sign: RegExp; readonly name: string; readonly most: number }[] = [
  { sign: /</g, name: '<', most: 2_000 },
  { sign: /&/g, name: '&', most: 2_000 },
  { sign: /[*_]/g, name: '* of _', most: 20_000 },
];
/**
 * What may follow the first sign of code. Brackets and operators nest: with some thousands of them the parser runs out of
 * stack and takes the process with it. Over an empty line the parser tries anew each time, from the start.
 */
const CODE_BUDGETS: readonly { readonly sign: RegExp; readonly most: number }[] = [
  { sign: /[([{<`]/g, most: 300 },
  { sign: /[-!~+=?:*/&|^%.]|\b(?:new|typeof|void|delete|await|yield|async|class|if|else|do|for|while|with)\b/g, most: 1_500 },
  { sign: /\n[ \t]*\n/g, most: 1_000 },
];
/** A line that opens forty quotations and lists at once: the parser opens them all, on every such line. */
const NESTED = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){40}/m;
const CODE = /(?<!\\)(?:\\\\)*\{|^(?:import|export)\b/m;

/**
 * Looks at a text before it is parsed, for what the parser itself cannot bear: nothing here decides what content may
 * hold, that is up to the gate. Gives findings only for a text that must not be parsed.
 */
export function gateSource(text: string): Finding[] {
  const findings = BUDGETS.flatMap(({ sign, name, most }) => {
    const excess = nth(text, sign, most + 1);
    return excess === undefined ? [] : [at(text, excess, 'E-SIZE', `Het teken ${name} staat er vaker dan ${wholeNumber(most)} keer in.`, 'Verdeel de tekst over meer stukken.')];
  });
  const nested = NESTED.exec(text);
  if (nested) findings.push(at(text, nested.index, 'E-DEPTH', 'Deze regel is te diep in elkaar gevouwen.', 'Haal lijsten en citaten uit elkaar.'));
  const code = CODE.exec(text);
  if (!code) return findings;
  const rest = text.slice(code.index);
  if (CODE_BUDGETS.every(({ sign, most }) => nth(rest, sign, most + 1) === undefined)) return findings;
  const isModule = /^(import|export)/.test(code[0]);
  const message = isModule ? 'Hier begint code, met import of export.' : 'Hier staat een accolade met een grote hoeveelheid code erachter.';
  return [...findings, at(text, isModule ? code.index : code.index + code[0].length - 1, isModule ? 'E-ESM' : 'E-EXPR', message, isModule ? 'Haal de regel weg.' : 'Bedoelt u een accolade? Schrijf dan \\{ en \\}.')];
}

/** Index of the nth match of a pattern with the flag g. */
function nth(text: string, pattern: RegExp, count: number): number | undefined {
  let left = count;
  for (const match of text.matchAll(pattern)) if ((left -= 1) === 0) return match.index;
  return undefined;
}

function at(text: string, index: number, code: string, message: string, fix: string): Finding {
  const before = text.slice(0, index);
  return { code, line: before.split('\n').length, column: index - before.lastIndexOf('\n'), message, fix };
}
