import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '#shell/security-headers.ts';
import { cspFaults, headerFaults } from './internet-nl.ts';

/** The policy of our norms, and what the CSP class of internet.nl itself said of it and eight variants. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests";
const VECTORS: [name: string, policy: string, faults: string[]][] = [
  ['the policy itself', POLICY, []],
  ['with trusted types', `${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`, []],
  ['with a worker from a blob', POLICY.replace("worker-src 'self'", "worker-src 'self' blob:"), []],
  ['with strict-dynamic', POLICY.replace("script-src 'self'", "script-src 'self' 'strict-dynamic'"), []],
  ['default-src alone', "default-src 'self'", ['missing-invalid-frame-ancestors', 'missing-invalid-base-uri', 'missing-invalid-form-action']],
  ['with inline style attributes', `${POLICY}; style-src-attr 'unsafe-inline'`, ['has-unsafe-inline']],
  ['with eval', POLICY.replace("'wasm-unsafe-eval'", "'unsafe-eval'"), ['has-unsafe-eval']],
  ['with scripts from data', POLICY.replace("script-src 'self'", "script-src 'self' data:"), ['has-data']],
  ['without form-action', POLICY.replace("form-action 'self'; ", ''), ['missing-invalid-form-action']],
];

describe('internet.nl', () => {
  it.each(VECTORS)('%s', (_, policy, faults) => expect(cspFaults(policy, 'site.example')).toEqual(faults));

  it.each([
    [POLICY.replace("img-src 'self'", 'img-src *'), 'has-wildcard'],
    [POLICY.replace("img-src 'self'", 'img-src http://cdn.example'), 'has-http'],
    [POLICY.replace("img-src 'self'", 'img-src https:'), 'has-bare-https'],
    [POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-hashes'"), 'has-unsafe-hashes'],
    [POLICY.replace("frame-src 'none'", 'frame-src https://elders.example'), 'missing-invalid-frame-src'],
    [POLICY.replace("base-uri 'none'", 'base-uri *'), 'missing-invalid-base-uri'],
    [POLICY.replace("default-src 'none'", 'default-src https://elders.example'), 'missing-invalid-default-src'],
    ['', 'missing-invalid-default-src'],
  ])('finds %s', (policy, fault) => expect(cspFaults(policy, 'site.example')).toContain(fault));
  it('lets an own host pass', () => expect(cspFaults(POLICY.replace("frame-src 'none'", 'frame-src https://www.site.example'), 'site.example')).toEqual([]));

  it('lets our own headers pass', () => {
    expect(cspFaults(CONTENT_SECURITY_POLICY, 'site.example')).toEqual([]);
    expect(headerFaults(SECURITY_HEADERS)).toEqual([]);
  });
  it.each([
    ['Strict-Transport-Security', 'max-age=15552000', 'hsts-too-short'],
    ['X-Content-Type-Options', 'sniff', 'missing-nosniff'],
    ['X-Frame-Options', 'ALLOWALL', 'missing-frame-options'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin', 'referrer-policy-leaks'],
  ])('finds %s: %s', (name, value, fault) => expect(headerFaults({ ...SECURITY_HEADERS, [name]: value })).toEqual([fault]));
  it('finds that there is no policy', () => expect(headerFaults({})).toContain('missing-csp'));
});
