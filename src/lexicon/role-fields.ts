/**
 * Walks of life that the words of a role tell, and which of them one person hardly changes between.
 * Origin: our own list. MIT.
 */

export type RoleField =
  | 'government'
  | 'business'
  | 'sport'
  | 'arts'
  | 'science'
  | 'law'
  | 'force'
  | 'religion'
  | 'media'
  | 'labour'
  | 'everyday';

const of = (field: RoleField, nouns: string): (readonly [string, RoleField])[] =>
  nouns
    .split(/\s+/u)
    .filter((noun) => noun !== '')
    .map((noun) => [noun, field] as const);

/** Lower case; a word of a role → its field. */
export const ROLE_FIELDS: ReadonlyMap<string, RoleField> = new Map([
  ...of(
    'government',
    `president minister premier chancellor senator congressman congresswoman representative governor mayor councillor councilor
    ambassador diplomat envoy secretary lawmaker deputy mp parliament legislator politician prime cabinet ministry candidate
    nominee whip undersecretary alderman councilman councilwoman assemblyman assemblywoman mep msp mla king queen prince princess emir
    sultan democrat republican senate congress party government treasurer vice-president consul statesman leader opposition`,
  ),
  ...of(
    'business',
    `ceo cfo coo cto executive entrepreneur founder co-founder chairman-ceo banker investor trader analyst businessman businesswoman
    manufacturer shareholder broker developer tycoon magnate economist-in-chief accountant auditor company firm`,
  ),
  ...of(
    'sport',
    `coach captain striker midfielder defender goalkeeper winger footballer cricketer batsman bowler wicketkeeper athlete sprinter
    runner swimmer boxer golfer cyclist rower wrestler jockey referee umpire player quarterback pitcher linebacker forward skier
    skater gymnast champion olympian racer fly-half scrum-half batter all-rounder tennis football cricket rugby basketball`,
  ),
  ...of(
    'arts',
    `actor actress singer musician violist violinist pianist cellist guitarist drummer composer conductor novelist poet writer author playwright
    painter sculptor artist photographer filmmaker screenwriter dancer choreographer comedian rapper soprano tenor designer
    architect curator film`,
  ),
  ...of(
    'science',
    `scientist professor biologist ecologist physicist chemist economist historian geologist meteorologist epidemiologist
    virologist astronomer engineer researcher doctor surgeon physician nurse gp psychologist psychiatrist sociologist anthropologist
    archaeologist climatologist oceanographer mathematician statistician seismologist paediatrician pediatrician lecturer academic scholar
    cardiologist oncologist hydrologist veterinarian`,
  ),
  ...of(
    'law',
    'judge justice lawyer attorney solicitor barrister prosecutor magistrate counsel plaintiff defendant',
  ),
  ...of(
    'force',
    `general admiral colonel major brigadier sergeant lieutenant marshal soldier commander officer detective constable sheriff
    superintendent inspector police army navy pilot firefighter`,
  ),
  ...of(
    'religion',
    'priest bishop archbishop cardinal pope vicar pastor rabbi imam ayatollah canon reverend nun monk mullah deacon',
  ),
  ...of(
    'media',
    'journalist reporter editor columnist presenter anchor broadcaster correspondent blogger',
  ),
  ...of('labour', 'unionist union'),
  ...of(
    'everyday',
    `farmer teacher schoolteacher student pupil resident owner shopkeeper driver plumber electrician carpenter fisherman baker
    butcher barber waiter waitress cook chef pensioner retiree neighbour neighbor witness survivor victim mother father
    grandmother grandfather widow tourist passenger librarian lifeguard cleaner volunteer gardener hairdresser bartender
    fishmonger beekeeper tailor`,
  ),
]);

/** Fields between which people do move, so that two roles in them say nothing against one person. */
const KINDRED: readonly (readonly [RoleField, RoleField])[] = [
  ['government', 'law'],
  ['government', 'business'],
  ['government', 'force'],
  ['government', 'labour'],
  ['government', 'media'],
  ['government', 'science'],
  ['government', 'everyday'],
  ['business', 'science'],
  ['business', 'law'],
  ['business', 'everyday'],
  ['business', 'media'],
  ['arts', 'media'],
  ['arts', 'everyday'],
  ['science', 'media'],
  ['science', 'everyday'],
  ['labour', 'everyday'],
  ['labour', 'law'],
  ['religion', 'everyday'],
  ['force', 'everyday'],
  ['law', 'everyday'],
  ['media', 'everyday'],
  ['labour', 'business'],
];

/** Says whether one person may well have a role in each of two fields. */
export function areKindred(a: RoleField, b: RoleField): boolean {
  return a === b || KINDRED.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
