/**
 * Words that stand in anybody's speech and are no matter that one talks about; besides the stop words of questions.
 * Origin: our own list of English function words and of the verbs, adverbs and nouns that go with any topic. MIT.
 */

import { STOP_WORDS } from './question-words.ts';

const ROWS = `
be being become becomes became seem seems seemed get gets got gotten getting go goes going gone went come comes came coming
make makes made making take takes took taken taking put puts give gives gave given giving keep keeps kept keeping
let lets want wants wanted need needs needed try tries tried trying use uses used using start starts started begin began
know knows known knew mean means meant see sees saw seen seeing look looks looked looking feel feels felt believe believes
believed hope hopes hoped expect expects expected happen happens happened happening work works worked working help helps helped
like likes liked love ask asks asked call calls called leave leaves left find finds found bring brings brought hold holds held
able unable sure certain certainly clear clearly really actually basically simply probably perhaps maybe possibly obviously
indeed rather quite almost already always never often sometimes usually now then today yesterday tomorrow tonight soon later
still yet again ago away back together here there well better best good great bad worse worst big bigger biggest small little
large long short high low old new next last first second third other others another else enough much many more most less
least few several lot lots bit kind sort way ways time times day days week weeks month months year years moment
one two three four five six seven eight nine ten hundred hundreds thousand thousands million billion half
people person man men woman women guy guys somebody someone anybody anyone everybody everyone nobody none nothing
mr mrs ms sir madam dr yes yeah okay ok oh ah um uh please thank thanks hello sorry
important different possible true right wrong real full whole part place point fact reason side end number
monday tuesday wednesday thursday friday saturday sunday
january february april june july august september october november december
myself ourselves yourself himself herself itself themselves mine ours yours hers
cannot without whether although though however therefore instead across among along behind beyond despite except inside
near outside since throughout toward until unless upon whatever whenever wherever whoever either neither both
`;

/** In lower case, in every form. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...ROWS.split(/\s+/u).filter(Boolean),
]);
