import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/engine/mentions/find-mentions.ts';
import type { Mention } from '../../../src/engine/mentions/mention.ts';
import { marked } from '../../support/marked.ts';
import { hugeTextOf, narrationOf } from '../read.ts';

describe('findMentions', () => {
  test.each([
    ['a name', '[[Ann Lee]] sailed.', 'Ann Lee'],
    ['a name after a courtesy title', '[[Dr. Ngozi Abara]] sailed.', 'Ngozi Abara'],
    ['a name after an office', '[[Prime Minister Joseph Tamale]] sailed.', 'Joseph Tamale'],
    ['a name after a nationality', '[[Ukrainian President Olena Bondar]] sailed.', 'Olena Bondar'],
    ['a name after a common noun', '[[Foreign ministry spokesman Li Heng]] sailed.', 'Li Heng'],
    ['a name after a possessor', '[[Ghana’s finance minister Kofi Amoah]] sailed.', 'Kofi Amoah'],
    ['a name with particles', '[[Piet van der Berg]] sailed.', 'Piet van der Berg'],
    ['a Malay name', '[[Siti binti Rahman]] sailed.', 'Siti binti Rahman'],
    ['a name with initials', '[[J. R. Amoah]] sailed.', 'J. R. Amoah'],
    ['a hyphenated name', '[[Jean-Paul Sow-Diop]] sailed.', 'Jean-Paul Sow-Diop'],
    ['a name after a bracket', '[[Gen. (retd) Arun Mehra]] sailed.', 'Arun Mehra'],
    ['an organisation', '[[The Tana Water Board]] met.', 'Tana Water Board'],
    ['an organisation with “of”', '[[The Bank of Skarvik]] met.', 'Bank of Skarvik'],
    [
      'an organisation with “for the”',
      '[[The Society for the Blind]] met.',
      'Society for the Blind',
    ],
    ['an organisation with “&”', '[[Koh & Sons]] met.', 'Koh & Sons'],
    [
      'an organisation with “and”',
      '[[The River and Harbour Safety Board]] met.',
      'River and Harbour Safety Board',
    ],
    [
      'an organisation with “and” between what it is in charge of',
      '[[The Food and Water Commission]] met.',
      'Food and Water Commission',
    ],
    [
      'an organisation with “of” and “and”',
      '[[The Department of Health and Social Security]] met.',
      'Department of Health and Social Security',
    ],
    [
      'an organisation in charge of three things',
      '[[The Ministry of Ports, Fisheries and Tourism]] met.',
      'Ministry of Ports, Fisheries and Tourism',
    ],
    [
      'an organisation with “on”',
      '[[The Committee on Ways and Means]] met.',
      'Committee on Ways and Means',
    ],
    [
      'an organisation named after two people',
      '[[The Anna and Peter Sato Foundation]] met.',
      'Anna and Peter Sato Foundation',
    ],
    ['a name that ends in “’s”', '[[Tamsin’s]] warned of rain.', 'Tamsin’s'],
    ['a street that speaks', '[[Dowling Street]] denies it.', 'Dowling Street'],
    ['a name after a compound office', '[[Secretary-General Ann Lee]] sailed.', 'Ann Lee'],
    ['a name after a rank in short', '[[Det Ch Insp Ann Lee]] sailed.', 'Ann Lee'],
    ['a plural possessor in a name', '[[The Dock Workers’ Union]] met.', 'Dock Workers’ Union'],
  ])('finds %s', (_name, input, name) => {
    const { text, spans } = marked(input);
    const [first] = mentionsOf(text);
    expect(first).toMatchObject({ ...spans[0], kind: 'name' });
    expect(nameOf(text, first)).toBe(name);
  });

  test.each([
    ['a common noun', '[[The old schoolteacher]] sailed.', 'nominal'],
    ['a capitalised office', '[[The Minister]] sailed.', 'nominal'],
    ['one of a people', '[[The Italian]] sailed.', 'nominal'],
    ['a hyphenated noun', '[[The ex-diplomat]] sailed.', 'nominal'],
    ['a quantifier', '[[Some]] said no.', 'nominal'],
    ['a pronoun', '[[She]] sailed.', 'pronoun'],
    ['the head of a longer phrase', '[[A senior official]] from Skarvik sailed.', 'nominal'],
  ])('finds %s', (_name, input, kind) => {
    const { text, spans } = marked(input);
    expect(mentionsOf(text)[0]).toMatchObject({ ...spans[0], kind });
  });

  test.each([
    ['a name', '[[Okafor]]’s aide sailed.', 'name'],
    ['a noun', '[[The board]]’s chair sailed.', 'nominal'],
    ['a pronoun', '[[Her]] lawyer sailed.', 'pronoun'],
  ])('finds a possessor that is %s', (_name, input, kind) => {
    const { text, spans } = marked(input);
    const possessor = mentionsOf(text).find(({ isPossessor }) => isPossessor);
    expect(possessor).toMatchObject({ ...spans[0], kind });
  });

  test.each([
    ['two bodies', 'Ann Lee told the Water Board and Parliament of it.', 'the Water Board'],
    ['a person and a body', 'She thanked Ann Lee and Tana Water Board for it.', 'Ann Lee'],
    ['a body and a day', 'The Committee on Tuesday met.', 'The Committee'],
    [
      'a ministry and a parenthesis',
      'The Ministry of Trade, Industry said, met.',
      'The Ministry of Trade',
    ],
  ])('keeps apart %s', (_name, text, expected) => {
    expect(mentionsOf(text).map(({ start, end }) => text.slice(start, end))).toContain(expected);
  });

  test('finds none inside a quotation that is a word of the narration', () => {
    expect(mentionsOf('“Ann Lee”')).toEqual([]);
  });

  test('gives a list for each sentence, and mentions inside their sentence', () => {
    const narration = narrationOf('Ann Lee sailed. It rained.\n\n“Go,” said Tom Ode’s aunt.');
    const mentions = findMentions(narration);
    expect(mentions).toHaveLength(narration.sentences.length);
    mentions.flat().forEach(({ sentence, first, last }) => {
      const { first: from = 0, last: to = 0 } = narration.sentences[sentence] ?? {};
      expect(first >= from && first < last && last <= to).toBe(true);
    });
  });

  test.each(['Ann ', 'of ', 'Bank of ', "Ann's ", 'the '])('reads 100 kB of “%s”', (piece) => {
    expect(() => mentionsOf(hugeTextOf(piece))).not.toThrow();
  });
});

const mentionsOf = (text: string): Mention[] => findMentions(narrationOf(text)).flat();

/** The name inside a mention, by the tokens it names. */
function nameOf(text: string, mention: Mention | undefined): string | null {
  if (!mention) return null;
  const { tokens } = narrationOf(text);
  const [first, last] = [tokens[mention.nameFirst], tokens[mention.nameLast - 1]];
  return first && last ? text.slice(first.start, last.end) : null;
}
