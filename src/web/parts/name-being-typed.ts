/** Which part of a question somebody is likely to be typing a name in. */

const MOST_WORDS = 4;

/** The capitalised words at the end ("What has Ana Br" → "Ana Br"), else the last word; "" after a blank. */
export function nameBeingTyped(question: string): string {
  if (/\s$/u.test(question)) return '';
  const words = question.split(' ').slice(-MOST_WORDS);
  let first = words.length - 1;
  while (first > 0 && isCapitalised(words[first - 1] ?? '')) first -= 1;
  const isName = isCapitalised(words[first] ?? '') && first < words.length - 1;
  // The first word of a question is capitalised without being a name.
  if (isName && question.length === words.slice(first).join(' ').length && first === 0) first += 1;
  return words.slice(isName ? first : -1).join(' ');
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
