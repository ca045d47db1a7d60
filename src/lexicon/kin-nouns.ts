/** Nouns for relatives, and what their relative is to them. Closed class of English; our own list. MIT. */

export type Kinship =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'spouse'
  | 'grandparent'
  | 'grandchild'
  | 'uncle'
  | 'nephew'
  | 'cousin';

/** What the other one is: who has a child is a parent. */
export const INVERSE_KINSHIP: Readonly<Record<Kinship, Kinship>> = {
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  uncle: 'nephew',
  nephew: 'uncle',
  cousin: 'cousin',
};

const of = (kinship: Kinship, nouns: string): (readonly [string, Kinship])[] =>
  nouns.split(' ').map((noun) => [noun, kinship] as const);

/** Singular nouns, lower case; what "his …" or "the …" can be. */
export const KIN_NOUNS: ReadonlyMap<string, Kinship> = new Map([
  ...of(
    'parent',
    'father mother dad mum mom parent stepfather stepmother father-in-law mother-in-law',
  ),
  ...of('child', 'son daughter child stepson stepdaughter son-in-law daughter-in-law'),
  ...of(
    'sibling',
    'brother sister twin sibling half-brother half-sister brother-in-law sister-in-law',
  ),
  ...of('spouse', 'husband wife spouse widow widower fiancé fiancée'),
  ...of(
    'grandparent',
    'grandfather grandmother grandparent grandad granny grandma grandpa nan gran',
  ),
  ...of('grandchild', 'grandson granddaughter grandchild'),
  ...of('uncle', 'uncle aunt'),
  ...of('nephew', 'nephew niece'),
  ...of('cousin', 'cousin'),
]);

/** Nouns that make two names relatives of each other: "the brothers Ivo and Luka Perić". */
export const KIN_PAIRS: ReadonlyMap<
  string,
  { kinship: Kinship; gender: 'male' | 'female' | null }
> = new Map([
  ['brothers', { kinship: 'sibling', gender: 'male' }],
  ['sisters', { kinship: 'sibling', gender: 'female' }],
  ['siblings', { kinship: 'sibling', gender: null }],
  ['twins', { kinship: 'sibling', gender: null }],
  ['cousins', { kinship: 'cousin', gender: null }],
  ['couple', { kinship: 'spouse', gender: null }],
  ['spouses', { kinship: 'spouse', gender: null }],
  ['husbands', { kinship: 'spouse', gender: 'male' }],
  ['wives', { kinship: 'spouse', gender: 'female' }],
]);
