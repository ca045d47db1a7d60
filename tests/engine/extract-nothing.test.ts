/** What is no quote: negative cases, however much they look like one. */

import { expect, test } from 'vitest';
import { inShort, quotesOf } from './read-quotes.ts';

test.each([
  ['a wish not to be named', 'A clerk requested anonymity because of the talks.'],
  ['what was told before', 'Ann Lee regretted it.'],
  ['a rubric before a colon', 'Cyclone Ode: the latest'],
  ['where somebody laughed', 'On the radio, Lou Ross laughed.'],
  ['what is told of somebody by nobody', 'He is said to be worth 40 million crowns.'],
  ['the same, shortened', 'The film, said to be a remake, opens on Friday.'],
  ['what is denied without a word of it', 'Ann Lee denied that.'],
  ['scare quotes', 'So much for “peace talks”.'],
  ['a term after “so-called”', 'The so-called “reformers” lost the vote.'],
  ['a term in single marks', 'The ‘new normal’ is here.'],
  ['a word spoken of as a word', 'The word “crisis” appears twice in the plan.'],
  ['a sign’s text', 'A sign at the gate read “No Swimming After Dark”.'],
  ['what signs say', 'Signs at the harbour say “Keep out”.'],
  ['a film’s title', 'The film “A Night in Oran” opens on Friday.'],
  ['a song’s title', 'The song “Harbour Lights” was played twice.'],
  ['a book’s title between commas', 'Her first novel, “Salt Roads”, won a prize.'],
  ['a ship’s name', 'The ship, named “The Patient Widow”, sank.'],
  ['a nickname', 'Juan “Lefty” Moreno pitched six innings.'],
  ['what everybody calls a thing', 'Everybody calls it “The Ark”.'],
  [
    'a name with more after it',
    'The man everybody calls “the Bishop,” who oils the cables, sat by “the rail” all day.',
  ],
  ['a charge', 'He was charged with “conduct unbecoming”.'],
  ['a title that a verb follows', '“Salt Hours” opens in Lima on Friday.'],
  ['a title after its kind', 'Ann Lee sold her memoir, “Small Lanterns”, last week.'],
  ['words on a sign', 'Drivers hung a cardboard sign with the words “Hotel Danube, no vacancies”.'],
  ['what a crowd sings', 'The crowd sang, “Up, up, and who will pull us?”'],
  ['a plain sentence', 'Ann Lee built a bridge over the Tana.'],
  ['what is said by nobody', 'Nothing was said here at all today.'],
  ['elided years', 'The mill closed in the ’90s and the quay in ’04.'],
  ['plural possessors', "The boys' boots and the girls' coats were wet."],
  ['a rubric behind two colons', 'Storm Elsa :: live updates from the coast'],
  ['a rubric behind two colons of a name', 'Ana Brandt :: all her columns in one place'],
  ['a lone mark', '“'],
  ['marks only', "“”‘’\"'«»„“ '' ”"],
  ['blanks', ' \n\n\t '],
  ['empty text', ''],
])('extract finds no quote in %s', (_name, text) => {
  expect(quotesOf(text).map(inShort)).toEqual([]);
});
