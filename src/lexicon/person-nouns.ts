/**
 * Common nouns for people: what "the …" can be when it speaks, and what an unnamed source is called.
 * Origin: our own list; genders only where the word itself tells. MIT.
 */

/** Gendered nouns. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...`man boy father husband son brother uncle grandfather nephew widower spokesman chairman congressman businessman
  policeman fireman gentleman actor king prince lord duke monk priest congressman councilman salesman cameraman
  fisherman sportsman statesman midfielder striker goalkeeper grandson stepfather boyfriend`
    .split(/\s+/u)
    .map((noun) => [noun, 'male'] as const),
  ...`woman girl mother wife daughter sister aunt grandmother niece widow spokeswoman chairwoman congresswoman
  businesswoman policewoman lady actress queen princess duchess nun councilwoman saleswoman stateswoman granddaughter
  stepmother girlfriend waitress hostess heiress`
    .split(/\s+/u)
    .map((noun) => [noun, 'female'] as const),
]);

/** Nouns for people without a telling ending. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `accountant activist adviser advisor agent aide ally ambassador analyst applicant architect artist assistant athlete
  attendant attorney author bishop boss broker candidate captain cardinal celebrity ceo cfo champion chairperson chair
  chancellor chief child citizen clerk client coach colleague colonel columnist commander commentator commissioner
  competitor consultant coordinator correspondent counsel councillor councilor couple cousin critic critics crew
  defendant delegate democrat deputy detective developer diplomat director doctor dozen driver economist editor employee employer
  engineer envoy executive executives expert experts family farmer fellow figure financier founder co-founder fighter friend
  general governor guard guest guide head historian host hunter individual insider inspector instructor intellectual
  investigator investor islander journalist judge juror justice lawmaker lawyer leader leaders lecturer legislator librarian
  local locals manager marine mayor mechanic member members merchant migrant minister model musician nationalist neighbor neighbour
  nominee novelist nurse observer observers office-holder officer officers official officials operative operator opponent owner
  parent parents participant partner passenger pastor patient people person physician pilot plaintiff player poet politician
  pollster pope premier president prisoner producer professor programmer prosecutor prosecutors protester protesters publisher rabbi
  reader referee refugee regulator relative relatives reporter reporters representative republican researcher researchers
  resident residents rival scholar scholars scientist scientists secretary seller senator shareholder sheriff skipper soldier
  source sources speaker specialist spokesperson staffer staffers star strategist student students supervisor supporter
  supporters surgeon surrogate surrogates survivor suspect teacher teenager therapist tourist trader trainer treasurer umpire
  user veteran vicar vice-president viewer victim villager villagers visitor volunteer voter voters walker warden whistleblower
  witness witnesses worker workers writer youth ex-diplomat ex-minister ex-president schoolteacher violist supervisor
  some others many several both neither everyone nobody somebody someone anyone none most few
  democrats republicans conservatives liberals aides allies analysts attorneys lawyers diplomats economists lawmakers politicians`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Endings of nouns for people, where the list has no word. */
export const PERSON_ENDINGS =
  /(?:ist|ian|eer|ologist|man|woman|men|women|person|ser|ger|ner|ker|ter|der|per|ver|yer|ator|itor|utor|ctor|ee)s?$/u;
