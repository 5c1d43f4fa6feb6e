import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fullText } from '#search/full-text.build.ts';
import { content } from '#shell/content.build.ts';
import { hostFiles } from '#shell/host-files.build.ts';
import { downloadsAhead } from '#shell/downloads-ahead.build.ts';
import { findablePages } from '#shell/findable-pages.ts';

/** Where the site lives. SITE sets another address, DWW_CONTACT where to reach the editors, DWW_THEMA the tokens of another house. */
const site = process.env.SITE ?? 'https://doenwatwerkt.example';
const theme = process.env.DWW_THEMA;

export default defineConfig({
  site,
  trailingSlash: 'always',
  // Every style and script is a file of its own, so that the security policy needs no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: theme ? { '#ui/style/own-theme.css': fileURLToPath(new URL(theme, import.meta.url)) } : {} },
  },
  integrations: [preact(), sitemap(), content(), downloadsAhead(site), fullText(findablePages), hostFiles(site, process.env.DWW_CONTACT)],
});
