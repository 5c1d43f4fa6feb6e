import { describe, expect, it } from 'vitest';
import { linkKind } from './safe-url.ts';

describe('linkKind', () => {
  it.each([
    ['https://www.tno.nl/nl/', 'web'],
    ['http://docplayer.nl/1', 'plain-web'],
    ['/casussen/almere-45-plus/', 'inside'],
    ['#bronnen', 'anchor'],
    ['mailto:redactie@voorbeeld.nl', 'mail'],
    ['tel:+31101234567', 'phone'],
    ['/zoeken/?q=javascript:', 'inside'],
  ])('lets %s through as %s', (url, kind) => expect(linkKind(url)).toBe(kind));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'java%0ascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/1',
    'view-source:https://x',
    'intent://x',
    '//kwaad.example/x',
    'https://naam:woord@voorbeeld.nl/',
    'https://geenpunt/',
    '/../../etc/passwd',
    '\\\\server\\map',
    'relatief/pad',
    '#',
    '',
  ])('refuses %j', (url) => expect(linkKind(url)).toBe('forbidden'));
});
