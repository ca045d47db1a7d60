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
export const OFFICE_SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymsOf(ROWS);

function synonymsOf(rows: string): Map<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split(' ').map((name) => name.replace(/_/gu, ' ')))
      .flatMap((names) => names.map((name) => [name, names] as const)),
  );
}

/** One body a row; "_" stands for a blank. Lower case, without marks. */
const BODIES = `
united_nations un
european_union eu
european_commission ec
european_central_bank ecb
federal_reserve fed us_federal_reserve
bank_of_england boe
international_monetary_fund imf
world_health_organization world_health_organisation who
world_trade_organization world_trade_organisation wto
north_atlantic_treaty_organization nato
international_atomic_energy_agency iaea
international_criminal_court icc
international_olympic_committee ioc
african_union au
federal_bureau_of_investigation fbi
central_intelligence_agency cia
securities_and_exchange_commission sec
food_and_drug_administration fda
national_health_service nhs
`;

/** What a body may be called → all its names, the full one first. */
export const BODY_NAMES: ReadonlyMap<string, readonly string[]> = synonymsOf(BODIES);

/** What articles call whoever headlines call the "chief" of a body; the likelier first. */
export const HEADS_OF_BODIES: readonly string[] = [
  ...['secretary-general', 'director-general', 'chief executive', 'chair', 'president'],
  ...['governor', 'commissioner', 'managing director', 'director', 'general secretary'],
];

/** Before an office they name another, lesser one: "*deputy* mayor", "*vice* president". */
export const LESSER_OFFICES: ReadonlySet<string> = new Set(
  'deputy vice assistant associate shadow junior sub under'.split(' '),
);

/** Of an office they tell nothing: "minister *of* foreign *affairs*". */
export const EMPTY_OF_ROLES: ReadonlySet<string> = new Set(
  `the a an of for at in on and to with from by his her its their our my who current new then late former ex acting
  interim caretaker elect designate incoming outgoing retired retd affairs`.split(/\s+/u),
);
