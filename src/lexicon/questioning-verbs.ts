/** What is done to those who are asked, as participles: "was cross-examined by". Our own list. */
export const QUESTIONING_VERBS: ReadonlySet<string> = new Set([
  'cross-examined',
  'examined',
  'grilled',
  'interviewed',
  're-examined',
  'questioned',
  'quizzed',
]);
