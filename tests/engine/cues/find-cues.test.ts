import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/engine/cues/find-cues.ts';
import { marked } from '../../support/marked.ts';
import { hugeTextOf, narrationOf, textsOf } from '../read.ts';

describe('findCues', () => {
  test.each([
    ['a verb after the quotation', '“It works,” [[said]] Ann Lee.', 'cue/verb say'],
    ['a verb before a clause', 'Ann Lee [[argues]] it works.', 'cue/verb argue'],
    ['an irregular form', '“It works,” [[wrote]] Ann Lee.', 'cue/verb write'],
    ['a participle', 'Ann Lee went home [[saying]] it works.', 'cue/verb say'],
    ['any verb near a quotation', 'Ann Lee [[pilloried]] it as “a ruin”.', 'cue/open-verb pillori'],
    ['any verb before “that”', 'Ann Lee [[learned]] that it works.', 'cue/open-verb learn'],
    ['a doubled consonant', 'Ann Lee [[admitted]] it failed.', 'cue/verb admit'],
    ['a noun', 'Her [[assertion]] that it works was tested.', 'cue/noun assertion'],
    ['“according to”', '[[According to]] Ann Lee, it works.', 'cue/source-phrase according to'],
    [
      '“in the view of”',
      '[[In the view of]] Ann Lee, it works.',
      'cue/source-phrase in the view of',
    ],
    ['a colon after a name', 'Ann Lee[[:]] “It works.”', 'cue/label :'],
    ['a label in capitals', 'LEE[[:]] It works.', 'cue/label :'],
    ['a label with a particle', 'Piet van der Berg[[:]] It works.', 'cue/label :'],
  ])('finds %s', (_name, input, cue) => {
    const { text, spans } = marked(input);
    const cues = findCues(narrationOf(text));
    expect(cues).toMatchObject(spans);
    expect(cues.map(({ rule, lemma }) => `${rule} ${lemma}`)).toEqual([cue]);
  });

  test('finds several in text order', () => {
    const { text, spans } = marked('Ann [[said]] yes, Bo [[added]] no.\n\nCai [[shouted]].');
    expect(findCues(narrationOf(text))).toMatchObject(spans);
  });

  test.each([
    ['a sentence that reports nothing', 'Ann Lee built a bridge over the Tana.'],
    ['a word of a short quotation', 'The “said friend” is here.'],
    ['a colon after a common word', 'the weather: it rained.'],
    ['a colon in mid-paragraph', 'It rained. Reason: none.'],
    ['a name that is spelled like a verb', 'The bridge stands near Claim Street in Skarvik.'],
    ['an auxiliary near a quotation', 'It was “a ruin” for him.'],
    ['a verb far from every quotation', `Ann Lee swam ${'on and '.repeat(12)}on to “the rock”.`],
    ['empty text', ''],
  ])('finds none in %s', (_name, text) => {
    expect(textsOf(text, findCues(narrationOf(text)))).toEqual([]);
  });

  test('reads 100 kB of one verb', () => {
    expect(findCues(narrationOf(hugeTextOf('said ')))).toHaveLength(20_000);
  });
});
