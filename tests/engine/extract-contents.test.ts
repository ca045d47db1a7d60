/** What was said: contents are marked in the text; the quotes follow in short, in text order. */

import { describe, expect, test } from 'vitest';
import { marked } from '../support/marked.ts';
import { textsOf } from './read.ts';
import { contentsOf, inShort, quotesOf } from './read-quotes.ts';

type Row = readonly [name: string, text: string, ...quotes: string[]];

const DIRECT: readonly Row[] = [
  [
    'a verb that looks like a noun, before a name',
    '“[[The weir hurts the fish,]]” recalls Mia Frei, 34, whose street it is in. “[[I thought: this is it.]]”',
    'direct by Mia Frei',
    'direct by Mia Frei',
  ],
  [
    'whoever passed it on behind it',
    '“[[It will hold,]]” the Courier quoted Ann Lee as saying.',
    'direct by Ann Lee',
  ],
  ['another, in a reply', '“[[It will hold,]]” replies Ann Lee.', 'direct by Ann Lee'],
  [
    'words behind a refusal',
    'Ann Lee refused [[to answer reporters’ questions]], muttering only: “[[Weirs are weirs.]]”',
    'indirect by Ann Lee',
    'direct by Ann Lee',
  ],
  ['another, of a gesture', '“[[It will hold,]]” smiles Ann Lee.', 'direct by Ann Lee'],
  [
    'a verb that looks like a noun, after who says it',
    '“[[It will hold,]]” the engineer recalls.',
    'direct by “the engineer” (anonymous)',
  ],
  [
    'who says it between its parts, with what he is at a body of several words',
    '“[[You can close a line for a day,]]” said Prof Ray Ong, an expert at the University of Ode, “[[or it will close itself.]]”',
    'direct by Ray Ong, expert at the University of Ode',
  ],
  [
    'who says it between its parts, with what she is',
    '“[[What we see,]]” said Dr Ann Lee, the ministry’s head of rivers, “[[is a slow rise.]]”',
    'direct by Ann Lee, ministry’s head of rivers',
  ],
  [
    'a noun of saying and whom it is for before a colon',
    'Ann Lee has a warning for the board: “[[We will sue.]]”',
    'direct by Ann Lee',
  ],
  [
    'a clause about something that many call so',
    'The weir, which critics have called “[[a triumph]]”, opens in May.',
    'direct by “critics” (anonymous)',
  ],
  [
    'a clause about the speaker, and where it was told',
    '“[[It was hard, but right,]]” the 57-year-old, who took over in May, told staff in an email seen by us.',
    'direct by “the 57-year-old” (anonymous)',
  ],
  [
    'a name with what he is before a colon',
    'Tom Ode, skipper: “[[We never saw the light.]]”',
    'direct by Tom Ode, skipper',
  ],
  [
    'a reply that came',
    '“[[The weir will hold another year,]]” came the reply from Ann Lee.',
    'direct by Ann Lee',
  ],
  [
    'a colon after a sentence about her',
    'Ann Lee was more cautious: “[[It is only June.]]”',
    'direct by Ann Lee',
  ],
  ['a cue after it', '“[[The weir will hold,]]” Ann Lee said.', 'direct by Ann Lee'],
  ['an inverted cue', '“[[The weir will hold,]]” said Ann Lee.', 'direct by Ann Lee'],
  ['a cue before it', 'Ann Lee said, “[[The weir will hold.]]”', 'direct by Ann Lee'],
  ['a colon after the cue', 'Ann Lee said: “[[The weir will hold.]]”', 'direct by Ann Lee'],
  ['a colon after the name', 'Ann Lee: “[[The weir will hold.]]”', 'direct by Ann Lee'],
  ['a cue inside', '“[[The weir,]]” said Ann Lee, “[[will hold.]]”', 'direct by Ann Lee'],
  ['a question', '“[[Will it hold?]]” asked Ann Lee.', 'direct by Ann Lee'],
  ['an exclamation', '“[[It will hold!]]” Ann Lee shouted.', 'direct by Ann Lee'],
  ['a verb of manner', '“[[It will hold,]]” laughed Ann Lee.', 'direct by Ann Lee'],
  ['a verb of writing', '“[[It will hold,]]” Ann Lee wrote on Facebook.', 'direct by Ann Lee'],
  ['a listener', '“[[It will hold,]]” Ann Lee told parliament in Ostrava.', 'direct by Ann Lee'],
  ['“according to”', '“[[It will hold,]]” according to Ann Lee.', 'direct by Ann Lee'],
  ['“that” before it', 'Ann Lee warned that “[[nobody will be spared]]”.', 'direct by Ann Lee'],
  ['a reply to a question', 'Asked about it, Ann Lee said, “[[No comment.]]”', 'direct by Ann Lee'],
  ['straight marks', '"[[It will hold,]]" said Ann Lee.', 'direct by Ann Lee'],
  ['single marks', "'[[It's Mia's weir,]]' said Ann Lee.", 'direct by Ann Lee'],
  ['guillemets', '«[[It will hold]]», said Ann Lee.', 'direct by Ann Lee'],
  ['low opening marks', '„[[It will hold,]]“ said Ann Lee.', 'direct by Ann Lee'],
  ['typewriter marks', "''[[It will hold,]]'' said Ann Lee.", 'direct by Ann Lee'],
  ['mixed-up marks', '‘[[It will hold,]]” said Ann Lee.', 'direct by Ann Lee'],
  [
    'a lost opening mark',
    '[[We will not pay for this again,]]" said Ann Lee.',
    'direct by Ann Lee',
  ],
  [
    'somebody else’s words in it',
    '“[[I heard ‘never’ twice,]]” said Ann Lee.',
    'direct by Ann Lee',
  ],
  [
    'a verb that looks like a noun, before a trade and a name',
    '“[[Some come for the cod, some for the keeper,]]” grins pub boss Ivo Perić, 44.',
    'direct by Ivo Perić, pub boss',
  ],
];

const CLAUSES: readonly Row[] = [
  [
    'who reported it, when and where, behind it',
    '[[A test of blood can pick out sick players]], researchers reported Wednesday in the journal Ode Letters.',
    'indirect by “researchers” (anonymous)',
  ],
  [
    'what somebody is dared to do',
    'Ann Lee dared the government [[to publish every form]].',
    'indirect by Ann Lee',
  ],
  [
    'the claim that is debunked',
    'Ann Lee debunked [[the claim that doctors had left their posts]].',
    'indirect by Ann Lee',
  ],
  [
    'what it is contrary to was told elsewhere',
    'Ann Lee acknowledged that [[cards had reached her, contrary to what she told the board last March]].',
    'indirect by Ann Lee',
  ],
  [
    'a clause that is accepted',
    'Ann Lee accepted that [[the weir had failed]].',
    'indirect by Ann Lee',
  ],
  [
    'a whole sentence whose verb looks like a noun',
    '[[Air crews shot down 91 of the drones and two of the missiles]], according to the army.',
    'indirect by “the army” (organization)',
  ],
  [
    'without the manner behind who says it',
    '[[The builder had been fined]], Ann Lee added, without naming the sum.',
    'indirect by Ann Lee',
  ],
  [
    'up to another subject with what is told of it',
    'Ann Lee accused [[the senator of “posing for the cameras,”]] and a senior aide, granted anonymity to speak, said [[he was out]].',
    'mixed by Ann Lee',
    'indirect by “a senior aide” (anonymous)',
  ],
  [
    'of a clause about what comes before it',
    'Officers cleared two camps, a raid that the ministry described [[as “humane and orderly”]].',
    'mixed by “the ministry” (organization)',
  ],
  [
    'of one clause, however short, before who says it',
    '[[She died at her home on Sunday]], a spokeswoman said.',
    'indirect by “a spokeswoman” (anonymous)',
  ],
  [
    'that a review has found',
    '[[The trust ignored its staff]], an independent review has found.',
    'indirect by “an independent review” (document)',
  ],
  [
    'that an inquest found',
    'The inquest found that [[the trust ignored its staff]].',
    'indirect by “The inquest” (document)',
  ],
  [
    'of what somebody denied doing',
    'Ann Lee denied [[trying to hurt him]].',
    'indirect by Ann Lee',
  ],
  [
    'before a cue with an auxiliary',
    '[[Seven of them might have lived if they had had better care]], a review has concluded.',
    'indirect by “a review” (document)',
  ],
  [
    'before it, when a circumstance follows',
    '[[Herds are sold at a rate not seen for years]], a leading farmer has claimed, as prices slide.',
    'indirect by “a leading farmer” (anonymous)',
  ],
  [
    'after a name with what is told of it',
    'Ana Brandt, a biologist who tagged most of the birds, says [[one of them, known as Z7, sat out a storm]].',
    'indirect by Ana Brandt, biologist',
  ],
  [
    'around the cue where a doing is its subject',
    '[[Selling that herd]], Ann Lee said, [[would be like selling a child]].',
    'indirect by Ann Lee',
  ],
  [
    'with its first word an adjective',
    'Dr Ann Lee said [[earlier treatment “would have helped her”]].',
    'mixed by Ann Lee',
  ],
  [
    'each of several clauses with a semicolon between them',
    'The board says [[it will pay]]; its lawyer says [[it won’t]].',
    'indirect by “The board” (organization)',
    'indirect by “its lawyer” (anonymous)',
  ],
  [
    'a denial of what somebody did',
    'Ann Lee denies [[telling anyone about the weir]].',
    'indirect by Ann Lee',
  ],
  [
    'a denial of a thing',
    'The ministry denies [[any delay]].',
    'indirect by “The ministry” (organization)',
  ],
  [
    'what the same source reports next',
    'Ann Lee said [[the delay was a shame]] and accused the board [[of hiding the bill]].',
    'indirect by Ann Lee',
    'indirect by Ann Lee',
  ],
  [
    'what is done in the clause itself',
    'Ann Lee said [[the board had met the police and been helped]].',
    'indirect by Ann Lee',
  ],
  [
    'what opens with a participle',
    'A police spokesman said that [[acting on a tip, officers searched the mill]].',
    'indirect by “A police spokesman” (anonymous)',
  ],
  [
    'what follows as a cue of its own',
    '[[The ferry left at dawn]], Ann Lee told reporters, adding that [[it was full]].',
    'indirect by Ann Lee',
    'indirect by Ann Lee',
  ],
  [
    'whom it was told, a phrase with a day in it',
    'Ann Lee told Tuesday’s planning meeting [[the plan would bring “misery” to the quay]].',
    'mixed by Ann Lee',
  ],
  [
    'a verb of courts',
    'The court held that [[the law was void]].',
    'indirect by “The court” (organization)',
  ],
  ['a wish to know', 'Ann Lee wanted to know [[why nobody had come]].', 'indirect by Ann Lee'],
  [
    'neither the one verb nor the other',
    'The board neither admitted nor denied [[the findings]].',
    'indirect by “The board” (organization)',
  ],
  [
    'a day between cue and content',
    'Ann Lee said on Tuesday [[the weir would fall]], adding that [[nobody would pay]].',
    'indirect by Ann Lee',
    'indirect by Ann Lee',
  ],
  [
    'a contrast that reports again',
    'Ann Lee said [[the weir was “a joke”]], while Tom Ode called [[it “a triumph”]].',
    'mixed by Ann Lee',
    'mixed by Tom Ode',
  ],
  [
    'a question whose asker is told',
    'Asked by Ann Lee [[whether he would go]], Tom Ode said [[he would stay]].',
    'indirect by Ann Lee',
    'indirect by Tom Ode',
  ],
  [
    'no question of whoever was asked',
    'Asked whether he would go, Tom Ode said [[he would stay]].',
    'indirect by Tom Ode',
  ],
  [
    'nothing that somebody was asked before laughing',
    '“[[It was bad,]]” said Ann Lee. Asked if she would go, Lee laughed. “[[No chance.]]”',
    'direct by Ann Lee',
    'direct by Ann Lee',
  ],
  [
    'where it was written, and part of it in marks',
    'In an email seen by the Courier, Ann Lee told staff [[to “burn everything”]].',
    'mixed by Ann Lee',
  ],
  [
    'what is refused, once',
    'Ann Lee declined [[to say when the weir might open]].',
    'indirect by Ann Lee',
  ],
  [
    'a verb outside the lexicon',
    'Ann Lee pilloried [[the vote as “a farce and a disgrace”]].',
    'mixed by Ann Lee',
  ],
  [
    'a passive',
    'Residents were told by Ann Lee that [[the weir would hold]].',
    'indirect by Ann Lee',
  ],
  [
    'a second-hand report with “as saying”',
    'State media quoted the minister as saying [[the weir had failed]].',
    'indirect by “the minister” (anonymous)',
  ],
  [
    'such a report, part of it in marks',
    'The Courier quoted Tom Ode as saying [[he “never met” her]].',
    'mixed by Tom Ode',
  ],
  [
    'such a report, turned round',
    'Tom Ode was quoted as saying [[the weir had failed]].',
    'indirect by Tom Ode',
  ],
  [
    'a second-hand report',
    'The Morning Post, quoting an engineer, said [[the weir had failed]].',
    'indirect by “an engineer” (anonymous)',
  ],
  [
    'a title in reported words',
    'Ann Lee said that [[her memoir, “Small Lanterns”, would be late]].',
    'indirect by Ann Lee',
  ],
  ['part of it in marks', 'Ann Lee said [[the weir would “hold for years”]].', 'mixed by Ann Lee'],
  [
    'two parts of it in marks',
    'Ann Lee said [[she was “deeply sorry” and that she “would not run again”]].',
    'mixed by Ann Lee',
  ],
  ['a description in marks', 'Ann Lee described [[the vote as “a farce”]].', 'mixed by Ann Lee'],
  ['“that”', 'Ann Lee said that [[the weir would hold]].', 'indirect by Ann Lee'],
  ['no “that”', 'Ann Lee said [[the weir would hold]].', 'indirect by Ann Lee'],
  ['a listener', 'Ann Lee told reporters that [[the weir would hold]].', 'indirect by Ann Lee'],
  ['the cue after it', '[[The weir would hold]], Ann Lee said.', 'indirect by Ann Lee'],
  ['the cue inside', '[[The weir was]], Ann Lee said, [[a ruin]].', 'indirect by Ann Lee'],
  ['a denial', 'Ann Lee denied that [[the weir was closed]].', 'indirect by Ann Lee'],
  ['“according to” before', 'According to Ann Lee, [[the weir will hold]].', 'indirect by Ann Lee'],
  ['“according to” after', '[[The weir will hold]], according to Ann Lee.', 'indirect by Ann Lee'],
  [
    'nothing of what is told of the speaker between commas',
    '[[The midday break will be extended by one month, to October 15]], Rashid Amer, Minister of Ports, announced on Wednesday.',
    'indirect by Rashid Amer, Minister of Ports',
  ],
  [
    'what follows a verb of saying and “that”, rare as the verb may be',
    'Rosa Pinto regretted that [[no office kept a record of such deaths]].',
    'indirect by Rosa Pinto',
  ],
  [
    'what is maintained',
    'Asked about this, Rosa Pinto maintained that [[both bays share the same water]].',
    'indirect by Rosa Pinto',
  ],
];

const LONGER: readonly Row[] = [
  [
    'a quotation that goes on after the cue’s sentence',
    '“[[The weir will hold,]]” Ann Lee said. “[[We tested it twice.]]”',
    'direct by Ann Lee',
    'direct by Ann Lee',
  ],
  [
    'a quotation that goes on after a gesture',
    '“[[We row,]]” said Hemi Tawhai. He put down his cup. “[[We always row.]]”',
    'direct by Hemi Tawhai',
    'direct by Hemi Tawhai',
  ],
  [
    'paragraphs with a mark on each as one',
    '“[[It sank,]]” said Ann Lee. “[[The quay went first.]]\n\n“[[Then the crane.]]\n\n“[[Then us.]]”',
    'direct by Ann Lee',
    'direct by Ann Lee',
  ],
  [
    'a questioning by turns',
    'Tom Ode was cross-examined by Ruth Obi, for the owners.\n\n“[[Did you see it, Mr Ode?]]”\n\n“[[I did.]]”\n\n“[[And you said nothing?]]”\n\n“[[Nobody asked.]]”',
    'direct by Ruth Obi',
    'direct by Tom Ode',
    'direct by Ruth Obi',
    'direct by Tom Ode',
  ],
  [
    'no questioning where nobody is questioned by somebody',
    '“[[I rowed,]]” said Tom Ode.\n\nRuth Obi had interviewed him by the quay.\n\n“[[Did we go home?]]”',
    'direct by Tom Ode',
    'direct by Tom Ode',
  ],
  [
    'a dialogue by turns',
    '“[[Did you see it?]]” asked Ruth Obi.\n\n“[[I did,]]” said Tom Ode.\n\n“[[And you said nothing?]]”\n\n“[[Nobody asked.]]”',
    'direct by Ruth Obi',
    'direct by Tom Ode',
    'direct by Ruth Obi',
    'direct by Tom Ode',
  ],
  [
    'a signature on the next line',
    '“[[Nothing beats a dry cellar.]]”\n— Mary Okafor, cooper',
    'direct by Mary Okafor, cooper',
  ],
  [
    'a signature on the same line',
    '“[[Nothing beats a dry cellar.]]” — Mary Okafor',
    'direct by Mary Okafor',
  ],
  [
    'a transcript',
    'The Skarvik debate was held on Monday.\n\nNESS: [[The quay is lost.]]\n\nDUYF: [[It is not. We can save it.]]',
    'direct by NESS',
    'direct by DUYF',
  ],
  [
    'words quoted in words, with their own speaker',
    '“[[‘[[Never sell,]]’ my father said,]]” Tom Ode recalled.',
    'direct by Tom Ode',
    'direct by “my father” (anonymous)',
  ],
  [
    'a participle with a clause of its own',
    '“[[We will rebuild,]]” Tom Ode said, adding that [[it would take years]].',
    'direct by Tom Ode',
    'indirect by Tom Ode',
  ],
  [
    'several speakers',
    '“[[It sank,]]” said Ann Lee. Tom Ode said that [[it had been old]]. “[[It was new,]]” Lee replied.',
    'direct by Ann Lee',
    'indirect by Tom Ode',
    'direct by Ann Lee',
  ],
];

describe.each([
  ['reads direct speech with', DIRECT],
  ['reads a reported clause with', CLAUSES],
  ['reads', LONGER],
] as const)('extract %s', (_name, rows) => {
  test.each(rows)('%s', (_row, input, ...expected) => {
    const { text, spans } = marked(input);
    const quotes = quotesOf(text);
    expect(textsOf(text, contentsOf(quotes))).toEqual(textsOf(text, spans));
    expect(contentsOf(quotes)).toEqual(spans);
    expect(quotes.map(inShort)).toEqual(expected);
    for (const { type, content, quoted } of quotes) {
      if (type === 'direct') expect(quoted).toEqual(content);
      if (type === 'indirect') expect(quoted).toEqual([]);
    }
  });
});

test('gives the quoted words of a mixed quote without their marks', () => {
  const { text, spans } = marked('Ann Lee said it was “[[slow]]” and would “[[fail by May]]”.');
  expect(quotesOf(text)).toMatchObject([{ type: 'mixed', quoted: spans }]);
});

test.each(['“It holds,” [[said]] Ann Lee.', '[[According to]] Ann Lee, the weir will hold.'])(
  'gives the cue of %s',
  (input) => {
    const { text, spans } = marked(input);
    expect(quotesOf(text).map(({ cue }) => cue)).toEqual(spans);
  },
);
