import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const found = (env: Record<string, string>, ...installed: string[]) => findChromium(env, (path) => installed.includes(path));

describe('findChromium', () => {
  it('takes what CHROMIUM_PATH says, then Debian’s place, then the PATH', () => {
    expect(found({ CHROMIUM_PATH: '/opt/c', PATH: '/usr/local/bin' }, '/opt/c', '/usr/bin/chromium')).toBe('/opt/c');
    expect(found({ PATH: '/usr/local/bin' }, '/usr/bin/chromium', '/usr/local/bin/chromium')).toBe('/usr/bin/chromium');
    expect(found({ PATH: '/a:/b' }, '/a/google-chrome', '/b/chromium')).toBe('/b/chromium');
  });
  it('passes over what is not there', () => {
    expect(found({ CHROMIUM_PATH: '/weg', PATH: '/a' }, '/a/chromium')).toBe('/a/chromium');
    expect(found({ PATH: '/a' })).toBeUndefined();
    expect(found({})).toBeUndefined();
  });
});
