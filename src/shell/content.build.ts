import type { AstroIntegration } from 'astro';
import { contentFolder, forgetSite, site } from '#catalogue/site.build.ts';

/**
 * Puts the content check in front of every build, and shows authors a change the moment they save it.
 * Astro never reads content itself: one reader serves the check, the site, the downloads and the tests.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      // Throws when the check would refuse the content, before anything is built.
      'astro:build:start': () => void site(),
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(contentFolder())) return;
          forgetSite();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
