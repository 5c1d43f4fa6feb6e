/**
 * The headers every answer of the site must carry, after the rules of internet.nl (CSP with frame-ancestors, base-uri and
 * form-action, no unsafe sources; HSTS of a year; nosniff; no referrer). Pagefind compiles WebAssembly, hence 'wasm-unsafe-eval'.
 * The site has no inline script or style, so no hashes are needed.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  'upgrade-insecure-requests',
].join('; ');

const FEATURES_OFF = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** Headers for every address, in the order in which they are written. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': `${FEATURES_OFF.map((feature) => `${feature}=()`).join(', ')}, fullscreen=(self)`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Extra headers for some addresses: files to take along download, hashed files may be kept for a year. */
export const EXTRA_HEADERS: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[] = [
  { path: '/downloads/', headers: { 'Content-Disposition': 'attachment' } },
  { path: '/_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/.well-known/security.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
];

/** All headers for one address. */
export const headersFor = (address: string): Record<string, string> =>
  Object.assign({}, SECURITY_HEADERS, ...EXTRA_HEADERS.filter(({ path }) => address.startsWith(path)).map(({ headers }) => headers)) as Record<string, string>;

/** The same headers as a `_headers` file, for Netlify, Cloudflare Pages and others. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[block('/*', SECURITY_HEADERS), ...EXTRA_HEADERS.map(({ path, headers }) => block(path.endsWith('/') ? `${path}*` : path, headers))].join('\n\n')}\n`;
}

/** The same headers as a snippet for nginx. A location with its own header must repeat all, because nginx does not add them up. */
export function nginxSnippet(): string {
  const line = ([name, value]: [string, string]) => (name === 'Content-Type' ? `types { } default_type "${value}";` : `add_header ${name} "${value}" always;`);
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(line);
  const location = (path: string, headers: Readonly<Record<string, string>>) =>
    [`location ${path.endsWith('/') ? '^~' : '='} ${path} {`, ...lines({ ...SECURITY_HEADERS, ...headers }).map((text) => `  ${text}`), '}'].join('\n');
  return `# Neem dit op in het server-blok van de site.\n${lines(SECURITY_HEADERS).join('\n')}\nerror_page 404 /404.html;\n\n${EXTRA_HEADERS.map(({ path, headers }) => location(path, headers)).join('\n\n')}\n`;
}
