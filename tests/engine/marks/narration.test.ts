import { describe, expect, test } from 'vitest';
import { narrationOf, textsOf } from '../read.ts';

describe('readNarration', () => {
  test.each([
    ['at a stop', 'Ness sailed. | Mia stayed.'],
    ['at a question mark and an exclamation mark', 'Who sailed? | Not I! | Mia stayed.'],
    ['not at a title', 'Dr. Rao met Sen. Pinto and Mr. Amoah. | They left.'],
    ['not at an initial', 'J. R. Amoah and Rosa M. Pinto sailed. | Mia stayed.'],
    ['not at an abbreviation with a name after it', 'The U.S. Navy sailed. | Mia stayed.'],
    ['at an abbreviation with a starting word after it', 'He flew to the U.S. | The boat stayed.'],
    ['not at a decimal', 'It cost 4.5 million. | Nobody paid.'],
    ['not at a stop inside marks', '“We sail. We always sail,” said Ness. | Mia stayed.'],
    ['after a stop inside closing marks', '“We sail.” | Mia stayed.'],
    ['not at a question before its speaker', '“Who sails?” Mia Ness asked. | Nobody rose.'],
    ['not at a question before a pronoun', '“Who sails?” he asked. | Nobody rose.'],
    ['not at an exclamation before its speaker', '“Row!” Mia Ness shouted. | Nobody rose.'],
    ['after a question that nobody is named to ask', '“Who sails?” | The quay was empty.'],
    ['between a quotation and the next', '“We sail,” said Ness. | “At dawn.”'],
    ['not at an ellipsis that goes on', 'They waited ... and sailed. | Mia stayed.'],
    ['at a block’s end', 'Harbour closed\n | Ness sailed.'],
  ])('splits %s', (_name, input) => {
    const text = input.replaceAll(' | ', ' ');
    const { sentences } = narrationOf(text);
    const outer = sentences.filter(({ inside }) => inside === null);
    expect(textsOf(text, outer)).toEqual(input.split(' | ').map((part) => part.trim()));
  });

  test('counts a quotation as one unit of its sentence', () => {
    const { sentences, quotationAt } = narrationOf('“We sail. We row,” said Ness.');
    expect(sentences[0]?.units).toHaveLength(4);
    expect(quotationAt.get(sentences[0]?.units[0] ?? -1)).toBe(0);
  });

  test('reads the inside of a longer quotation by itself', () => {
    const text = '“My father said it would sink. It did not,” said Ness.';
    const inner = narrationOf(text).sentences.filter(({ inside }) => inside === 0);
    expect(textsOf(text, inner)).toEqual(['My father said it would sink.', 'It did not,']);
  });

  test('covers every token of the narration once', () => {
    const { sentences, tokens } = narrationOf('One. “Two. Three.” Four? ‘Five’\n\nSix “seven');
    const covered = sentences
      .filter(({ inside }) => inside === null)
      .flatMap(({ first, last }) => tokens.slice(first, last));
    expect(covered).toEqual(tokens);
  });

  test('gives nothing for empty text', () => {
    expect(narrationOf('')).toMatchObject({ sentences: [], quotations: [], tokens: [] });
  });
});
