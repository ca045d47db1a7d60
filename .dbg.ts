import { tokensOf } from './tests/engine/read.ts';
import { findMentions } from './src/engine/mentions/find-mentions.ts';
import { readNarration } from './src/engine/marks/narration.ts';
const t = tokensOf(process.argv[2]!);
console.log(t.tokens.map((x) => x.text + '/' + x.tag).join(' '));
const n = readNarration(t);
console.log(findMentions(n).flat().map((m) => `${m.kind}:${n.text.slice(m.start, m.end)}`).join(' | '));
