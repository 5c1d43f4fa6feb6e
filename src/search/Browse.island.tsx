/** A way into the site without searching. */
interface Way {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

export interface BrowseProps {
  readonly kinds: readonly Way[];
  readonly themes: readonly Way[];
}

/** Everything there is, by kind and by theme: what the page shows before a search, without JavaScript, and when searching fails. */
export const Browse = ({ kinds, themes }: BrowseProps) => (
  <div class="zoekbladeren">
    <Ways id="bladeren-soort" title="Bladeren per soort" ways={kinds} />
    <Ways id="bladeren-thema" title="Bladeren per thema" ways={themes} />
  </div>
);

const Ways = ({ id, title, ways }: { id: string; title: string; ways: readonly Way[] }) => (
  <nav aria-labelledby={id}>
    <h2 class="kopje" id={id}>
      {title}
    </h2>
    <ul class="regels">
      {ways.map(({ label, href, count }) => (
        <li class="regel" key={href}>
          <a href={href}>{label}</a> <span class="regel__waarde">{count}</span>
        </li>
      ))}
    </ul>
  </nav>
);
