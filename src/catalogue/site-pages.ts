/**
 * Pages that are not made from an entry and that content may link to. An overview of a kind and the page of an entry
 * are known without standing here; what ends in `/*` stands for everything below it.
 */
export const sitePages: readonly string[] = ['/', '/menukaart/', '/zoeken/', '/rss.xml', '/downloads/*'];
