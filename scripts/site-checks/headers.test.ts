import { describe, expect, it } from 'vitest';
import { EXTRA_HEADERS, headersFile, nginxSnippet, SECURITY_HEADERS } from '#shell/security-headers.ts';
import { headers, parseHeadersFile, parseNginx } from './headers.ts';
import { tinySite } from './tiny-site.ts';

const found = (file = headersFile(), nginx = nginxSnippet()) =>
  headers(tinySite({ '/_headers': file, '/nginx-headers.conf': nginx })).map(({ page, place }) => `${page} ${place.split(':')[0]}`);

describe('headers', () => {
  it('is silent when both files say what the source says', () => expect(found()).toEqual([]));
  it('reads both files back to the source', () => {
    expect(parseHeadersFile(headersFile()).get('/*')).toEqual(SECURITY_HEADERS);
    expect(parseNginx(nginxSnippet()).get('/*')).toEqual(SECURITY_HEADERS);
    for (const { path, headers: extra } of EXTRA_HEADERS)
      expect(parseNginx(nginxSnippet()).get(path.endsWith('/') ? `${path}*` : path)).toEqual({ ...SECURITY_HEADERS, ...extra });
  });
  it('finds a missing file', () => expect(headers(tinySite())).toHaveLength(2));
  it('finds a changed or missing header', () => {
    expect(found(headersFile().replace("default-src 'none'", "default-src 'self'"))).toEqual(['/_headers Content-Security-Policy']);
    expect(found(headersFile().replace(/ +Referrer-Policy.*\n/, ''))).toEqual(['/_headers Referrer-Policy', '/_headers referrer-policy-leaks']);
    expect(found(undefined, nginxSnippet().replace('max-age=31536000', 'max-age=1'))).toEqual([
      '/nginx-headers.conf Strict-Transport-Security',
      '/nginx-headers.conf hsts-too-short',
    ]);
    expect(found(undefined, nginxSnippet().replace('always;', ';'))).toContain('/nginx-headers.conf Content-Security-Policy');
  });
  it('finds a location that forgets the headers of the site', () =>
    expect(found(undefined, nginxSnippet().replace(/ {2}add_header X-Frame-Options.*\n/, ''))).toEqual(['/nginx-headers.conf /downloads/* X-Frame-Options']));
  it('finds a missing extra header', () =>
    expect(found(headersFile().replace(/ +Content-Disposition.*\n/, ''))).toEqual(['/_headers /downloads/ Content-Disposition']));
});
