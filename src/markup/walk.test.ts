import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { blocksOf, legalTree } from './test-tree.build.ts';
import { allBlocks, inlineRuns, inlineText, textOf } from './walk.ts';

const source = `## Kop

Een **vet** [woord](/x/).<Bron id="een" />

- punt<Bron id="twee" />
  - dieper

> citaat

<Kader titel="Kader">

in het kader<Bron id="een" />

</Kader>

<Stappen>
<Stap titel="Stap">

in de stap

</Stap>
</Stappen>

Tabel: bijschrift

| a | b |
|---|---|
| 1 | 2<Bron id="drie" /> |

<Leerlingblad titel="Blad">

<Invullen vraag="Vraag?" />

</Leerlingblad>

<Punten van-de-honderd="5">deel</Punten>

![Een klas vol](./klas.png)

<Zie naar="bron/een" />`;

describe('walking through blocks', () => {
  const blocks = blocksOf(source);
  it('meets every block, the outer before the inner', () => {
    expect([...allBlocks(blocks)].map((block) => block.type).join(' ')).toBe('heading paragraph list paragraph list paragraph quote paragraph note paragraph steps paragraph table sheet lines dots paragraph image see');
  });
  it('meets every run of words, in reading order', () => {
    expect([...inlineRuns(blocks)].map(inlineText)).toEqual(['Kop', 'Een vet woord.', 'punt', 'dieper', 'citaat', 'in het kader', 'in de stap', 'A', 'B', '1', '2', 'deel']);
  });
  it('gives all that can be read, one line per block', () => {
    expect(textOf(blocks)).toBe('Kop\nEen vet woord.\npunt\ndieper\ncitaat\nKader\nin het kader\nStap\nin de stap\nBijschrift\nA B\n1 2\nBlad\nVraag?\ndeel');
  });
  it('reads a forced line end as a space', () => expect(textOf(blocksOf('a\\\nb'))).toBe('a b'));
});

it('mentions: all that a text names, with its place', () => {
  expect(mentionsIn(legalTree(source)).map(({ type, value, line, column }) => `${line}:${column} ${type} ${value}`)).toEqual(['3:13 link /x/', '3:26 bron een', '5:7 bron twee', '12:13 bron een', '28:8 bron drie', '38:1 picture ./klas.png', '40:1 see bron/een']);
});
