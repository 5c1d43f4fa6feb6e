/**
 * The rules by which internet.nl judges security headers, after its source (checks/tasks/http_headers.py, commit cec0e01).
 * Only headers count there, never a `<meta>`. Unknown directives and tokens are ignored, so 'wasm-unsafe-eval' passes.
 */
export function cspFaults(policy: string, host: string): string[] {
  const directives = parsePolicy(policy);
  const tokens = [...directives.values()].flat();
  const closed = (name: string, ...fallback: string[]) => {
    const values = [name, ...fallback].map((key) => directives.get(key)).find((found) => found !== undefined);
    return values !== undefined && values.length > 0 && values.every((token) => isOwn(token, host));
  };
  const has = (...names: string[]) => tokens.some((token) => names.includes(token.toLowerCase()));
  const scriptData = ['script-src', 'script-src-elem', 'object-src', 'default-src'].some((name) => directives.get(name)?.includes('data:'));
  return [
    ...(closed('default-src') ? [] : ['missing-invalid-default-src']),
    ...(closed('frame-src', 'child-src', 'default-src') ? [] : ['missing-invalid-frame-src']),
    ...(closed('frame-ancestors') ? [] : ['missing-invalid-frame-ancestors']),
    ...(closed('base-uri') ? [] : ['missing-invalid-base-uri']),
    ...(closed('form-action') ? [] : ['missing-invalid-form-action']),
    ...(has("'unsafe-inline'") ? ['has-unsafe-inline'] : []),
    ...(has("'unsafe-eval'") ? ['has-unsafe-eval'] : []),
    ...(has("'unsafe-hashes'") ? ['has-unsafe-hashes'] : []),
    ...(tokens.some((token) => token.startsWith('http:')) ? ['has-http'] : []),
    ...(has('https:', 'https://*') ? ['has-bare-https'] : []),
    ...(has('*', '127.0.0.1', 'http://*') ? ['has-wildcard'] : []),
    ...(scriptData ? ['has-data'] : []),
  ];
}

/** The directives of a policy; of a directive that stands there twice the first counts, as in a browser. */
export function parsePolicy(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** None, the site itself, or a host of the same domain. */
function isOwn(token: string, host: string): boolean {
  if (["'none'", "'self'", "'report-sample'"].includes(token.toLowerCase())) return true;
  const named = /^https:\/\/([a-z0-9.-]+)$/i.exec(token)?.[1]?.toLowerCase();
  return named !== undefined && host !== '' && (named === host || named.endsWith(`.${host}`) || host.endsWith(`.${named}`));
}

const YEAR = 31_536_000;

/** What internet.nl has against a set of headers, as short codes; names of headers in any case. */
export function headerFaults(headers: Readonly<Record<string, string>>, host = ''): string[] {
  const value = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const policy = value('content-security-policy');
  const age = Number(/max-age=(\d+)/.exec(value('strict-transport-security') ?? '')?.[1] ?? -1);
  return [
    ...(policy === undefined ? ['missing-csp'] : cspFaults(policy, host)),
    ...(age >= YEAR ? [] : ['hsts-too-short']),
    ...(value('x-content-type-options') === 'nosniff' ? [] : ['missing-nosniff']),
    ...(['DENY', 'SAMEORIGIN'].includes(value('x-frame-options') ?? '') ? [] : ['missing-frame-options']),
    ...(['no-referrer', 'same-origin'].includes(value('referrer-policy') ?? '') ? [] : ['referrer-policy-leaks']),
  ];
}
