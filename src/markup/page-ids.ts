/** Ids that the page around a text uses itself; a heading in the text gets another one, and links may lead to them. */
export const PAGE_IDS: readonly string[] = ['inhoud', 'bronnen', 'downloads', 'toc-kop', 'h-feiten', 'h-bon', 'contact', 'uw-gegevens', 'aanpakken', 'gebruikt', 'hoort-hierbij', 'praktijk', 'geschiedenis', 'lijkt-op', 'deelnemers', 'casussen', 'leervragen', 'bijeenkomsten'];
