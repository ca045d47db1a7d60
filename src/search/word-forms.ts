/** Whether two words are forms of one. */

/** Endings that two forms of one word may differ by. */
const ENDINGS: ReadonlySet<string> = new Set(
  ' s es e ed d er ers ing ings ly y ies ied ion ions al ment ments'.split(' '),
);

/** Says whether two folded words are the same but for their endings: "hospital", "hospitals". */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared < 3) return false;
  const endings = [withoutDoubling(a, shared), withoutDoubling(b, shared)];
  // "plane" is no form of "plan", though "saving" is one of "save".
  if (endings.includes('e') && endings.includes('')) return false;
  return endings.every((ending) => ENDINGS.has(ending));
}

/** What follows the shared letters; a doubled last letter goes before its ending: "plan", "planned". */
function withoutDoubling(word: string, shared: number): string {
  const rest = word.slice(shared);
  return rest.length > 1 && rest[0] === word[shared - 1] ? rest.slice(1) : rest;
}
