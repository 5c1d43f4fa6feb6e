import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlValidateConfig } from '../config/html-validate.ts';
import type { Dist } from '../lib/dist.ts';
import type { Finding } from '../lib/finding.ts';

const PLACE_LENGTH = 110;

/** Every page is valid HTML. The causes are the English sentences of html-validate. */
export function html(dist: Dist): Finding[] {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig));
  return dist.pages.flatMap((page) =>
    validator
      .validateStringSync(page.html, page.path)
      .results.flatMap(({ messages }) => messages)
      .map(({ message, ruleId, ruleUrl, offset }) => ({
        page: page.address,
        place: excerpt(page.html, offset),
        cause: `${message} (${ruleId}).`,
        fix: ruleUrl ? `Uitleg: ${ruleUrl}` : 'Verbeter de HTML van dit deel.',
      })),
  );
}

/** The tag at an offset; the validator points just behind its opening bracket. */
function excerpt(text: string, offset: number): string {
  const start = Math.max(0, text.lastIndexOf('<', offset));
  const end = text.indexOf('>', offset) + 1 || text.length;
  return text.slice(start, Math.min(end, start + PLACE_LENGTH)).replace(/\s+/g, ' ');
}
