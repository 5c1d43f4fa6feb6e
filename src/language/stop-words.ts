const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no subject. Nothing is searched for them, unless a query holds nothing else. */
const EMPTY = list(`
  aan al alle alles als alsof altijd ben bent beide bij binnen bv dan dat de deze die dit doe doen doet door dus e een
  echt eigen eigenlijk en er erg ergens even ga gaan gaat geen graag had hadden heb hebben hebt heeft hem hen het hier
  hij hoe hoeveel hun iemand iets ieder iedere iedereen ik in is ja je jij jou jouw jullie kan kun kunnen kunt kon
  konden laat laten maar mag me meer men mij mijn moet moeten mogen na naar niet nog nou nu of om omdat onder ons onze
  ook op over per s sinds t te tegen tijdens toch tot tussen u uit uw van vanuit veel via voor waar waarin waarom
  wanneer waren was wat we weer wel welk welke werd werden wie wij wil willen wilt word worden wordt zal ze zelf zich
  zij zijn zit zo zoals zonder zou zouden zul zullen anders dingen ding waarmee waarvoor waaraan hierbij daarbij
  daarvoor samen jezelf uzelf hoelang mee`);

/** Words that say little on their own: they count, but less than what is asked about. */
const WEAK = list(`
  begin beginnen begint beste beter betere bestaat bestaan betekenen betekent betekenis bied bieden biedt denk denken
  duur duurt gebruik gebruiken gebruikt geef geeft geven goed goede handig handige help helpen helpt hulp idee informatie kies
  kijken komen komt kort korte krijg krijgen krijgt lang lange langer leg lukt maak maken maakt manier manieren mens mensen moeilijk nieuw nieuwe
  nodig oplossing probleem regelen snel soort soorten tip tips uitleg uitvoeren vind vinden vindt volgens voorkom voorkomen
  verschil verschillen voer voeren voorkomt weet weten werkt zet zetten zoek zoeken zorg zorgen`);

/** Whether a folded word carries no subject. */
export const isStopWord = (word: string): boolean => EMPTY.has(word);

/** Whether a folded word says little next to others. */
export const isWeakWord = (word: string): boolean => WEAK.has(word);
