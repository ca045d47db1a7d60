/**
 * Words for one office, and those that make another one of it.
 * Origin: our own list. MIT.
 */

/** One office a row, the word that stands for all first; "_" stands for a blank. Lower case, without marks. */
const ROWS = `
spokesperson spokesman spokeswoman
chair chairman chairwoman chairperson
councillor councilor councilman councilwoman
congressman congresswoman
prime_minister premier pm
chief_executive chief_executive_officer ceo
chief_financial_officer cfo chief_finance_officer
chief_operating_officer coo
member_of_parliament mp
member_of_the_european_parliament mep
secretary_general general_secretary
attorney_general attorneys_general
defence defense
labour labor
`;

/** What an office may be called → the word that stands for all of these. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ').map((name) => name.replace(/_/gu, ' ')))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);

/** Before an office they name another, lesser one: "*deputy* mayor", "*vice* president". */
export const LESSER_OFFICES: ReadonlySet<string> = new Set(
  'deputy vice assistant associate shadow junior sub under'.split(' '),
);

/** Of an office they tell nothing: "minister *of* foreign *affairs*". */
export const EMPTY_OF_ROLES: ReadonlySet<string> = new Set(
  `the a an of for at in on and to with from by his her its their our my who current new then late former ex acting
  interim caretaker elect designate incoming outgoing retired retd affairs`.split(/\s+/u),
);
