/** What one attribute of a component may hold; always written as plain text between quotes. */
export interface AttributeRule {
  readonly help: string;
  readonly required: boolean;
  readonly pattern: RegExp;
  /** Allowed values, when there is a list. */
  readonly oneOf?: readonly string[];
  readonly example: string;
}

/** What authors may write between < and >. */
export interface ComponentRule {
  readonly help: string;
  readonly example: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** `none`: closes itself. `blocks`: holds text. A name: holds only that component. */
  readonly holds: 'none' | 'blocks' | { readonly only: string };
  /** The component it must stand in. */
  readonly inside?: string;
  readonly place: 'inline' | 'block';
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LINE = /^[^\n]{1,120}$/;
const title = (help: string, example: string, required = true): AttributeRule => ({ help, required, pattern: LINE, example });

/**
 * The allow-list of components. Nothing else between < and > is let through, and attributes are plain text:
 * content holds no code. The gate, the author guide, the page and the downloads all follow this list.
 */
export const components = {
  Bron: {
    help: 'Zet achter een feit waar het vandaan komt. De id staat ook in het veld bronnen.',
    example: 'Deelnemers vonden iets vaker werk.<Bron id="regioplan-effect-2020" />',
    attributes: { id: { help: 'De id van de bron.', required: true, pattern: ID, example: 'regioplan-effect-2020' } },
    holds: 'none',
    place: 'inline',
  },
  Stappen: {
    help: 'Genummerde stappen.',
    example: '<Stappen>\n<Stap titel="Kies de eisen">\n\nNoem vier tot zes eisen.\n\n</Stap>\n</Stappen>',
    attributes: {},
    holds: { only: 'Stap' },
    place: 'block',
  },
  Stap: {
    help: 'Eén stap met een titel en uitleg.',
    example: '<Stap titel="Kies de eisen">',
    attributes: { titel: title('Wat de lezer doet.', 'Kies de eisen') },
    holds: 'blocks',
    inside: 'Stappen',
    place: 'block',
  },
  Kader: {
    help: 'Een blok dat opvalt.',
    example: '<Kader soort="let-op" titel="Let op">\n\nDe wet is verworpen.\n\n</Kader>',
    attributes: {
      titel: title('De kop van het kader.', 'Weinig tijd?'),
      soort: { help: 'Gewoon, let-op of onbekend (wat wij niet weten).', required: false, pattern: ID, oneOf: ['gewoon', 'let-op', 'onbekend'], example: 'let-op' },
    },
    holds: 'blocks',
    place: 'block',
  },
  Leerlingblad: {
    help: 'Een blad voor leerlingen. Het wordt ook een aparte download.',
    example: '<Leerlingblad titel="Wie ben ik, wat kan ik?">\n\nSchrijf drie dingen op die je goed kunt.\n\n<Invullen vraag="Dit kan ik goed" regels="3" />\n\n</Leerlingblad>',
    attributes: { titel: title('De titel op het blad.', 'Wie ben ik, wat kan ik?') },
    holds: 'blocks',
    place: 'block',
  },
  Invullen: {
    help: 'Lijnen om op te schrijven.',
    example: '<Invullen vraag="Dit kan ik goed" regels="3" />',
    attributes: {
      vraag: title('Wat de lezer opschrijft.', 'Dit kan ik goed'),
      regels: { help: 'Hoeveel lijnen, 1 tot 12.', required: false, pattern: /^([1-9]|1[0-2])$/, example: '3' },
    },
    holds: 'none',
    place: 'block',
  },
  Punten: {
    help: 'Een aandeel van honderd, getekend als punten. Tussen de tags staat de zin die erbij hoort.',
    example: '<Punten van-de-honderd="29">\n\ndeelnemers gingen naar team Zorg.\n\n</Punten>',
    attributes: { 'van-de-honderd': { help: 'Hoeveel van de honderd.', required: true, pattern: /^(\d{1,2}|100)$/, example: '29' } },
    holds: 'blocks',
    place: 'block',
  },
  Zie: {
    help: 'Een kaartje naar een ander stuk op de site.',
    example: '<Zie naar="checklist/objectief-werven" />',
    attributes: { naar: { help: 'Soort en id.', required: true, pattern: /^[a-z-]+\/[a-z0-9-]+$/, example: 'checklist/objectief-werven' } },
    holds: 'none',
    place: 'block',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as ComponentName[];
export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(components, name);
export const ruleOf = (name: ComponentName): ComponentRule => components[name];
