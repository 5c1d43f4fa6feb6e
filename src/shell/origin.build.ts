/** Address of the site without a slash at the end, as set in astro.config.mjs. */
export const origin = (): string => import.meta.env.SITE.replace(/\/$/, '');
