/** Remembers what a pure function says of words: the same few thousand make up most of the news. */

/**
 * Gives the same answers, looked up where the word was asked before. Words of more than `LONGEST` units are answered
 * anew each time: V8 keeps the whole page alive for a longer slice of it.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined || known.has(word)) return old as Answer;
    const fresh = answer(word);
    if (word.length > LONGEST) return fresh;
    if (known.size >= MOST) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}

const LONGEST = 12;
/** Then it begins anew, so that hostile text can't fill the memory. */
const MOST = 20_000;
