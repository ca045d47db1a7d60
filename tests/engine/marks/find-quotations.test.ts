import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/engine/marks/find-quotations.ts';
import { marked } from '../../support/marked.ts';
import { hugeTextOf, textsOf, tokensOf } from '../read.ts';

describe('findQuotations', () => {
  test.each([
    ['curly marks', '“[[We sail at dawn]],” said Ness.'],
    ['straight marks', '"[[We sail at dawn]]," said Ness.'],
    ['single curly marks', '‘[[We sail at dawn]],’ said Ness.'],
    ['single straight marks', "'[[We sail at dawn]],' said Ness."],
    ['typewriter marks', "''[[We sail at dawn]],'' said Ness."],
    ['TeX marks', "``[[We sail at dawn]],'' said Ness."],
    ['guillemets', '«[[We sail at dawn]]», said Ness.'],
    ['spaced guillemets', '« [[We sail at dawn]] », said Ness.'],
    ['guillemets that point inwards', '»[[We sail at dawn]]«, said Ness.'],
    ['low opening marks', '„[[We sail at dawn]],“ said Ness.'],
    ['low opening marks closed by high ones', '„[[We sail at dawn]],” said Ness.'],
    ['closing marks on both sides, as in Swedish', '”[[We sail at dawn]],” said Ness.'],
    ['full-width marks', '＂[[We sail at dawn]],＂ said Ness.'],
    ['several in a sentence', '“[[We sail]],” said Ness, “[[at dawn]].”'],
    ['stops after the mark', 'Ness said “[[we sail at dawn]]”.'],
    ['a mark after a dash', 'He had one word—“[[no]]”—and used it.'],
    ['a mark after a bracket', 'Ness (“[[the old man]]”) sailed.'],
    ['apostrophes inside single marks', "'[[It's Mia's boat and I can't sell it]],' said Ness."],
    [
      'curly apostrophes inside single marks',
      '‘[[It’s Mia’s boat and I can’t sell it]],’ he said.',
    ],
    ['a plural possessor inside single marks', '‘[[We read the teachers’ reports]],’ said Ness.'],
    ['a plural possessor inside straight marks', "'[[The boys' boots were wet]],' said Ness."],
    ['elided years inside single marks', "'[[It was the '90s and we were poor]],' said Ness."],
    ['a single opening and a double closing mark', '‘[[We sail at dawn]],” said Ness.'],
    ['a double opening and a single closing mark', '“[[We sail at dawn]],’ said Ness.'],
    ['single in double', '“[[He told me, ‘[[Go home]],’ and I went]],” said Ness.'],
    ['double in single', '‘[[He told me, “[[Go home]],” and I went]],’ said Ness.'],
    ['double in guillemets', '«[[He told me, “[[Go home]],” and I went]]», said Ness.'],
    ['marks that close together', '“[[He told me, ‘[[Go home]].’]]”'],
    ['a closing mark that is missing, up to the block’s end', '“[[We sail at dawn.]]'],
    ['no further than the block', '“[[We sail at dawn.]]\n\nNess left.'],
    ['each paragraph of a long quotation', '“[[We sail.]]\n\n“[[We row.]]\n\n“[[We swim]].”'],
    ['an opening mark that is missing', '[[We sail at dawn if the wind allows]],” said Ness.'],
  ])('finds %s', (_name, input) => {
    const { text, spans } = marked(input);
    const found = textsOf(text, findQuotations(tokensOf(text)));
    expect(found.map(withoutEnd)).toEqual(textsOf(text, spans).map(withoutEnd));
  });

  test.each([
    ['possessors', "The boys' boots and the girls' coats were wet."],
    ['elided years', "He left in the '90s and came back in '04."],
    ['feet and inches', 'The boat is 6\' 2" wide.'],
    ['clitics', 'It’s Mia’s; they’re gone, and I can’t.'],
    ['names with an apostrophe', 'O’Hara and D’Souza met at St. John’s.'],
    ['a lone mark without a word after it', 'We sail at dawn “'],
    ['nothing between marks', '“” and ‘’'],
  ])('takes %s for no quotation', (_name, text) => {
    const found = findQuotations(tokensOf(text)).filter(({ first, last }) => last > first);
    expect(textsOf(text, found)).toEqual([]);
  });

  test('says which quotation one stands in', () => {
    const found = findQuotations(tokensOf('“He told me, ‘Go home,’ and I went,” said Ness.'));
    expect(found.map(({ parent }) => parent)).toEqual([null, 0]);
  });

  test('says how each ends', () => {
    const found = findQuotations(tokensOf('“One.\n\n“Two.”\n\n“Three.\n\nFour.'));
    expect(found.map(({ ending }) => ending)).toEqual(['next', 'mark', 'missing']);
  });

  test('nests two deep and no deeper', () => {
    const found = findQuotations(
      tokensOf('“Ada said, ‘Bo said, “No, go,” and left,’ and I went.”'),
    );
    const parents = found.map(({ parent }) => parent).filter((parent) => parent !== null);
    expect(parents.map((parent) => found[parent]?.parent)).toEqual([null]);
  });

  test.each(['“', '"', '‘', "' ", '«', '“a ', '‘a ', '" a', '“‘', '”', '’ '])(
    'reads 100 kB of “%s” without a span outside the text',
    (piece) => {
      const text = hugeTextOf(piece);
      for (const { start, end } of findQuotations(tokensOf(text))) {
        if (!(start >= 0 && start <= end && end <= text.length)) expect([start, end]).toBe(text);
      }
    },
  );
});

/** Whether the comma before a closing mark is inside depends on the desk, not on us. */
const withoutEnd = (words: string): string => words.replace(/[.,]$/u, '');
