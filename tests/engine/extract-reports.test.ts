/** Reports of many desks: who is asked for what, who passes on whose words, where one report ends and the next begins. */

import { describe, expect, test } from 'vitest';
import { marked } from '../support/marked.ts';
import { textsOf } from './read.ts';
import { contentsOf, inShort, quotesOf } from './read-quotes.ts';

type Row = readonly [name: string, text: string, ...quotes: string[]];

const ASKED: readonly Row[] = [
  [
    'somebody with a clause of his own',
    'Tom Ode confirmed that [[four mills had burnt]] and asked anyone who had seen a grey van [[to come forward]].',
    'indirect by Tom Ode',
    'indirect by Tom Ode',
  ],
  [
    'a crowd, by a judge',
    'Judge Ruth Obi ordered the public gallery [[to stop laughing]].',
    'indirect by Ruth Obi, Judge',
  ],
  ['people who are appealed to', 'Ann Lee appealed to them [[to go home]].', 'indirect by Ann Lee'],
  ['people, lately', 'Ann Lee has asked neighbours [[to bring chairs]].', 'indirect by Ann Lee'],
  [
    'nothing: what is offered',
    'Tom Ode has offered [[to sleep in the mill]].',
    'indirect by Tom Ode',
  ],
];

const PASSED_ON: readonly Row[] = [
  [
    'somebody whom a paper quotes',
    'The daily Norland Post, quoting an unnamed storekeeper, had on Friday reported that [[the cold room was without power]].',
    'indirect by “an unnamed storekeeper” (anonymous)',
  ],
  [
    'people whom a portal cites',
    'The portal Weirwatch, citing two people close to the board, reported last week that [[the weir had been sold]].',
    'indirect by “two people” (anonymous)',
  ],
  [
    'people to whom a weekly refers',
    'The weekly Norland Review, referring to two sources at the port, reported that [[two lines could be moved]].',
    'indirect by “two sources at the port” (anonymous)',
  ],
  [
    'the minister, whom a paper passes on behind it',
    '[[The ferry will sail “within weeks, not months”]], Yev Gavran, the deputy minister, said on Wednesday, as cited by the daily Ode Post.',
    'mixed by Yev Gavran, deputy minister',
  ],
  [
    'whom an outlet cites, once',
    'The daily Ode Post, citing a source at the hospital, reported that [[bags had vanished]].',
    'indirect by “a source at the hospital” (anonymous)',
  ],
  [
    'the minister, who cites somebody herself',
    'Transport Minister Ann Lee, citing two engineers, said that [[the weir was safe]].',
    'indirect by Ann Lee, Transport Minister',
  ],
];

const ACCORDING: readonly Row[] = [
  [
    'whom a phrase after a comma tells of',
    'According to Tom Ode, the mayor, [[the weir is safe]].',
    'indirect by Tom Ode, mayor',
  ],
  [
    'the name after an office',
    'According to the mayor, Tom Ode, [[the weir is safe]].',
    'indirect by Tom Ode, mayor',
  ],
  [
    'whom a clause tells of',
    'According to Ann Lee, who runs the bakery, [[the bread is stale]].',
    'indirect by Ann Lee',
  ],
  [
    'a body, of somebody with an age',
    'According to police, [[John Smith, 34, was arrested on Friday]].',
    'indirect by “police” (anonymous)',
  ],
  [
    'a body that is named, of somebody with an age',
    'According to the fire department, [[John Smith, 34, was hurt on Friday]].',
    'indirect by fire department (organization)',
  ],
  [
    'her',
    'Ann Lee opened the house in May. According to her, [[the guards had slept]].',
    'indirect by Ann Lee',
  ],
];

const ENDS: readonly Row[] = [
  [
    'before a day between commas, with more behind it',
    '[[The council will close two schools in the valley]], Ann Lee said on Friday, for lack of teachers.',
    'indirect by Ann Lee',
  ],
  [
    'before a body’s day, with a phrase behind it',
    '[[No boat will be unloaded before Sunday]], the dockers’ committee announced on Thursday, the third day of a walkout that has cost millions.',
    'indirect by dockers’ committee (organization)',
  ],
  [
    'where the same one reports again, with his name in between',
    'Lee’s partner, Tom Ode, announced that [[tickets would be honoured]] and described [[the mayor as “strict, but fair.”]]',
    'indirect by Tom Ode, Lee’s partner',
    'mixed by Tom Ode, Lee’s partner',
  ],
  [
    'with the words inside others’, of whether something is',
    '“[[She cried, and then she asked [[if there was a sweet]],]]” Ann Lee said.',
    'direct by Ann Lee',
    'indirect by “she” (anonymous)',
  ],
  [
    'with the words inside others’, told to somebody',
    '“[[I said to my brother that [[the mice had become careful]],]]” Tom Ode said.',
    'direct by Tom Ode',
    'indirect by Tom Ode',
  ],
];

const ADDRESSED: readonly Row[] = [
  [
    'somebody by name: whoever else was named speaks, and then by turns',
    'On Friday Saul Ode had nine minutes before Judge Ruth Obi.\n\n“[[Is there any evidence, Mr. Ode?]]”\n\n“[[Only the sandwich, Your Honor.]]”\n\n“[[And where is it?]]”\n\n“[[It was eaten.]]”',
    'direct by Ruth Obi, Judge',
    'direct by Saul Ode',
    'direct by Ruth Obi, Judge',
    'direct by Saul Ode',
  ],
  [
    'somebody who is questioned',
    'Tom Ode testified that [[he remembered one paper]].\n\nRuth Obi, for the owners, then questioned him.\n\n“[[Were you in the lift?]]”\n\n“[[Yes.]]”',
    'indirect by Tom Ode',
    'direct by Ruth Obi',
    'direct by Tom Ode',
  ],
];

const UNSPOKEN: readonly Row[] = [
  [
    'a sign: it goes on',
    'Ann Lee said [[the banner “Bread For All” was made in her kitchen]].',
    'indirect by Ann Lee',
  ],
  [
    'what people are known as: it goes on',
    'Ann Lee said [[the guards, known in the house as “the cherubs”, had slept through it]].',
    'indirect by Ann Lee',
  ],
];

describe.each([
  ['gives what is asked of', ASKED],
  ['gives the words to', PASSED_ON],
  ['gives what is according to', ACCORDING],
  ['ends words', ENDS],
  ['gives words that address', ADDRESSED],
  ['takes for part of a report', UNSPOKEN],
] as const)('extract %s', (_name, rows) => {
  test.each(rows)('%s', (_row, input, ...expected) => {
    const { text, spans } = marked(input);
    const quotes = quotesOf(text);
    expect(textsOf(text, contentsOf(quotes))).toEqual(textsOf(text, spans));
    expect(quotes.map(inShort)).toEqual(expected);
  });
});
