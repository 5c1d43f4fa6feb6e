import type { StoredStatus } from '#lib/stored-document.ts';

/** Where things are kept, in a few words; nothing while the page does not know yet. */
export function savedText({ outcome, place }: StoredStatus): string {
  if (outcome === 'nothing-yet') return 'Wat u invult, blijft op dit apparaat';
  if (outcome !== 'saved') return 'Niet bewaard';
  return place === 'tab' ? 'Bewaard tot u dit tabblad sluit' : 'Opgeslagen op dit apparaat';
}

/** A message that stays until it is solved. */
export interface Trouble {
  readonly title: string;
  readonly text: string;
}

/** What is wrong with keeping, and what to do about it; nothing when all is well. */
export function troubleOf({ outcome, place }: StoredStatus): Trouble | undefined {
  switch (outcome) {
    case 'failed':
      return { title: 'Opslaan lukt niet op dit apparaat', text: 'Download uw voortgang, dan raakt u niets kwijt.' };
    case 'too-long':
      return { title: 'Er is te veel tekst om op te slaan', text: 'Maak uw notities korter, of download uw voortgang met notities.' };
    case 'newer':
      return { title: 'Deze lijst is bewaard met een nieuwere versie van de site', text: 'Laad deze pagina opnieuw. Wat u nu invult, wordt niet bewaard.' };
    case 'gone':
      return {
        title: 'Uw browser heeft de bewaarde lijst gewist',
        text: 'Wat u ziet, staat alleen nog op deze pagina. Bij uw volgende vinkje slaan wij alles opnieuw op.',
      };
    default:
      if (outcome === 'saved' && place === 'tab')
        return {
          title: 'Dit wordt bewaard tot u dit tabblad sluit',
          text: 'Uw browser wil niets langer bewaren. Download uw voortgang als u later verder wilt.',
        };
      return undefined;
  }
}
