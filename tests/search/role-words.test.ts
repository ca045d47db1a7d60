import { describe, expect, test } from 'vitest';
import { readRolePhrase } from '../../src/search/role-phrase.ts';
import { fitRole, roleWords } from '../../src/search/role-words.ts';

describe('fitRole', () => {
  test.each([
    ['president of France', 'French President', 'same'],
    ['US president', 'president of the United States', 'same'],
    ['US president', 'U.S. President', 'same'],
    ['UK prime minister', 'Britain’s premier', 'same'],
    ['mayor of Kyiv', 'Kyiv mayor', 'same'],
    ['mayor of Odesa', 'mayor of Ukraine’s Odesa', 'same'],
    ['CEO of Calder Water', 'chief executive of Calder Water', 'same'],
    ['chair of the council', 'council chairwoman', 'same'],
    ['minister of foreign affairs', 'Foreign Minister', 'same'],
    ['finance minister', 'finance minister of Norrland', 'same'],
    ['president', 'president and chief executive', 'narrower'],
    ['minister', 'health minister', 'narrower'],
    ['president of France', 'president of the Bank of France', 'narrower'],
    ['mayor of Port Calder', 'Mayor', 'unstated'],
    ['governor of the Bank of Norrland', 'bank’s governor', 'unstated'],
    ['mayor of Port Calder', 'mayor of Sundby', 'other'],
    ['minister', 'prime minister', 'other'],
    ['mayor', 'city’s deputy mayor', 'other'],
    ['president', 'vice president', 'other'],
    ['ambassador', 'ambassador’s spokeswoman', 'other'],
    ['president of Velmark', 'adviser to the president of Velmark', 'other'],
    ['president', '', 'other'],
  ])('%s, asked of who is %s: %s', (asked, had, fit) => {
    expect(fitRole(roleWords(asked), roleWords(had))).toBe(fit);
  });
});

describe('readRolePhrase', () => {
  test.each([
    ['the mayor of Kyiv', 'mayor of Kyiv', true],
    ["Ukraine's foreign minister", "Ukraine's foreign minister", true],
    ["the president of France's", 'president of France', true],
    ['the PM', 'PM', true],
    ['John Major', 'John Major', false],
  ])('takes %s for an office', (words, text, isCertain) => {
    expect(readRolePhrase(words.split(' '))).toEqual({ text, isCertain });
  });

  test.each([
    'Mayor Ellison',
    'the Ministry of Justice',
    'officials of the bank',
    'the mayor of',
    'Reyd',
    'the',
    '',
  ])('takes “%s” for none', (words) => {
    expect(readRolePhrase(words.split(' '))).toBeNull();
  });
});
