/**
 * Titles and offices that stand before a name.
 * Origin: our own list, after the courtesy and office titles in the public style guides of AP, the Guardian and The Hindu. MIT.
 */

/** Courtesy titles that tell the gender. */
export const GENDERED_TITLES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'mr mr. sir lord fr fr. father brother king prince shri sri señor don herr monsieur m. baba ayatollah imam rabbi pope sheikh duke baron count'
    .split(' ')
    .map((title) => [title, 'male'] as const),
  ...'mrs mrs. ms ms. miss lady dame sister mother queen princess smt señora doña frau madame mme mme. mlle begum duchess baroness'
    .split(' ')
    .map((title) => [title, 'female'] as const),
]);

/** Courtesy, academic, military and religious titles: no part of a name, and no role worth telling. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set([
  ...GENDERED_TITLES.keys(),
  ...'mx mx. dr dr. doctor prof prof. professor rev rev. reverend the hon hon. esq messrs sra sra. sr sr. datuk dato tun cllr cllr. atty atty. tengku haji hajah ustad pandit swami st. dr.-ing comrade maulvi maulana ven ven. venerable deacon deaconess evangelist mzee aunty auntie madam engr engr. eng. barr barr. barrister pharm. surv. adv adv. ch ch. coun coun. clr clr. kaumātua kaumatua kuia h.e. h.h. excellency highness majesty holiness eminence lordship induna deshabandu deshamanya nanay tatay kuya mwalimu ndugu inkosi kgosi kagawad hrm hrh hajia mallam malam alhaja alhaji otunba igwe togbe osagyefo'
    .split(' ')
    .filter((title) => title !== 'the'),
]);

/** Offices, as one word of a capitalised run: "Prime Minister", "House Speaker". Lower case. */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  `president vice-president premier taoiseach tánaiste mca del. minister ministers secretary chancellor ambassador envoy governor gov. gov lieutenant lt. lt
  senator sen. sen senators sens. representative rep. rep reps. congressman congresswoman assemblyman assemblywoman
  councillor councilman councilwoman councilor alderman mayor speaker chairman chairwoman chair chairperson leader
  director director-general commissioner officer ceo cfo coo cto chief president-elect general gen. gen colonel col. col
  major maj. maj brigadier brig brig. captain capt. capt commander cmdr. sergeant sgt. sgt admiral adm. adm marshal detective det. det inspector
  insp. insp superintendent supt. supt constable pc cpl cpl. pvt pvt. brig brig. cdr sheriff deputy attorney solicitor judge justice magistrate prosecutor counsel
  bishop archbishop archdeacon chaplain cardinal pastor priest vicar canon mullah emir sultan crown spokesman spokeswoman spokesperson
  coach manager captain analyst economist historian author lawmaker nominee candidate treasurer auditor comptroller
  administrator registrar ombudsman headmaster headteacher warden controller trustee
  undersecretary whip garda md mp msp mep mla mna mpa mlc coordinator strategist adviser advisor officials official editor reporter
  correspondent founder co-founder principal dean provost rector teacher schoolteacher farmer owner resident pm cm dcp acp dgp igp ssp sho mec collector tehsildar sarpanch`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Offices of which nobody holds two of different rows at once; those of a row may be one (a home secretary is a minister). */
export const OFFICE_GROUPS: ReadonlyMap<string, number> = new Map(
  [
    'president',
    'minister secretary premier chancellor pm cm',
    'commissioner superintendent dcp acp dgp igp ssp sho',
    'governor',
    'mayor',
    'ambassador envoy',
    'judge justice magistrate',
    'pope cardinal archbishop bishop',
    'king sultan emir',
    'queen',
  ].flatMap((row, group) => row.split(' ').map((office) => [office, group] as const)),
);

/** Letters after a name that are no part of it, without stops, as they are written. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'SC KC QC MP MEP MLA MSP MBE OBE CBE KBE DBE PhD MD FRS TD JP MA BA RN DDS Esq'.split(' '),
);
