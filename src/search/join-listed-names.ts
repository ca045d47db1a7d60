/** Names in a row, as they are written: "Macron, Lula and Thunberg". */

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '&']);

/** Puts "and" between capitalised words that commas keep apart before an "and"; a phrase in marks is left as it is. */
export function joinListedNames(question: string): string {
  if (/["“”„«»]/u.test(question)) return question;
  const words = question.split(/\s+/u);
  const listed = new Set<number>();
  words.forEach((joint, end) => {
    if (!JOINTS.has(joint.toLowerCase())) return;
    for (let at = end - 1; at >= 0 && /^\p{Lu}/u.test(words[at] ?? ''); at--) {
      if (at < end - 1 && words[at]?.endsWith(',') === true) listed.add(at);
    }
  });
  return words.map((word, at) => (listed.has(at) ? `${word.slice(0, -1)} and` : word)).join(' ');
}
