import type { ConfigData } from 'html-validate';

/** Rules for valid HTML: the sets `recommended` and `document` of html-validate. Every rule that is off or changed has its reason on the line above. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Preact writes `<input/>`. HTML reads both forms the same way.
    'void-style': 'off',
    // The check `titles` holds titles to the limit that authors have.
    'long-title': 'off',
    // The check `titles` finds skipped levels and says the fix in Dutch.
    'heading-level': 'off',
    // The check `inline` finds style attributes and blocks and says the fix in Dutch.
    'no-inline-style': 'off',
    // HTML allows every id without spaces; that of a heading `1. Mijn plan` begins with its number.
    'valid-id': ['error', { relaxed: true }],
    // Only files of another site need a checksum, and the check `origins` refuses those.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The filters beside a list work at every tick and have nothing to send. Forms that do send are sent in the browser tests.
    'wcag/h32': 'off',
    // The ticks of one group of filters share a name, as the values of one field.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A wide table scrolls in a `div role="region"`: a `section` would say that its content is a part of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
