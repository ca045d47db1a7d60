/**
 * Common nouns for people: what "the …" can be when it speaks, and what an unnamed source is called.
 * Origin: our own list; genders only where the word itself tells. MIT.
 */

/** Gendered nouns. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...`man boy father husband son brother uncle grandfather nephew widower spokesman chairman congressman businessman
  policeman fireman gentleman actor king prince lord duke monk priest congressman councilman salesman cameraman
  fisherman sportsman statesman grandson stepfather boyfriend dad grandad grandpa father-in-law son-in-law
  brother-in-law`
    .split(/\s+/u)
    .map((noun) => [noun, 'male'] as const),
  ...`woman girl mother wife daughter sister aunt grandmother niece widow spokeswoman chairwoman congresswoman
  businesswoman policewoman lady actress queen princess duchess nun councilwoman saleswoman stateswoman granddaughter
  stepmother girlfriend waitress hostess heiress mum mom granny grandma nan mother-in-law daughter-in-law
  sister-in-law`
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
  pontiff monarch sovereign rapper drummer vocalist frontman singer songwriter dancer designer filmmaker composer footballer
  cyclist swimmer boxer golfer comedian broadcaster blogger banker entrepreneur billionaire landlord tenant midwife
  paramedic firefighter firefighters biologist physicist advocate barrister eyewitness hopeful housewife keeper pensioner
  superior subordinate native independent garda backbencher frontbencher crossbencher out-half fly-half scrum-half full-back fullback centre-half centre-back right-back left-back
  centre-forward playmaker wicketkeeper wicket-keeper off-spinner leg-spinner spinner seamer paceman film-maker film-makers titleholder title-holder
  challenger shopkeeper induna inkosi kgosi kagawad master headmaster headmistress harbourmaster excellency highness majesty holiness eminence lordship
  spaniard briton dane swede finn pole turk scot serb croat slovene slovak icelander englishman frenchman irishman welshman
  scotsman dutchman laureate successor predecessor counterpart newcomer runner-up
  skier snowboarder sprinter hurdler jockey rower sailor climber gymnast wrestler bowler batsman batter pitcher quarterback linebacker
  fullback fielder wicketkeeper racer biker surfer skater judoka fencer archer marathoner teammate team-mate qualifier finalist
  semi-finalist medallist medalist
  striker midfielder goalkeeper defender winger businessman businesswoman fisherman policeman policewoman actor actress widow widower
  crew crews customer customers gp trainee trainees neighbour neighbours neighbors diver divers drivers farmers doctors nurses
  teachers players pilots fans victims engineers ministers journalists reporters traders
  abbess academic accomplice accused acolyte acrobat actuary admirer adversary aficionado alumna alumnus
  ancestor angler announcer apostle apprentice archdeacon aristocrat assailant assassin assessor astronaut
  astronomer auntie autocrat bachelor bailiff ballerina bandit barista barmaid baroness beneficiary biographer
  blacksmith bookie borrower bride bridegroom buddy bureaucrat burglar bursar cadet caller carer cartographer
  cashier chaplain chauffeur choreographer churchgoer churchwarden cinematographer claimant classmate cleric
  clown combatant commandant commodore complainant comrade concierge confidant confidante connoisseur   consul consumer contestant convict cop cosmonaut councilmember counsellor counselor countess courier courtier
  cowboy coxswain crier culprit curate deacon deaconess dealer debtor deckhand demographer denizen deponent
  descendant dignitary disciple dissident docent donor doyen druid dude dynast emissary empress
  enthusiast exile expat expatriate explorer fan fanatic fiance fiancé fiancée fiddler firebrand fixer follower
  fugitive gambler geek geographer goatherd godfather godmother godson graduate grandchild grandparent
  greengrocer grocer guarantor guerrilla guru healer heckler heir hermit hero heroine hostage hotelier
  immigrant impresario incumbent influencer informant informer inhabitant inmate insurgent intermediary intern
  interviewer jailer juggler khatib kid kingpin laborer labourer lad landlady lass lifeguard litigant loner
  lover maestro magnate maid mascot mastermind matador matriarch matron mayoress mentor millionaire missionary
  mogul muezzin mufti multimillionaire namesake neurosurgeon newlywed nomad non-executive notary novice nuncio
  occupant occupier oligarch orderly orphan osteopath paralegal parson passer-by passerby patriarch patriot
  peasant peer philosopher photographer pirate playwright plumber polymath postmistress prefect
  prelate priestess prodigy proponent proprietor pundit puritan radiographer realtor recipient recluse
  recruit reformer repairer restaurateur restorer reviewer revolutionary roofer rookie roommate ruler saboteur
  saddler sceptic scribe sculptor seafarer seamstress sentry sergeant-at-arms settler sexton shepherdess
  sibling signatory silversmith skeptic smuggler socialite sommelier spouse stalwart steward stewardess
  stonemason subscriber suffragan superstar supplier sympathizer tenor thief tinkerer toddler trailblazer
  traveler troubadour tycoon tyrant underdog undergraduate vendor vigilante villain viscount warlord
  warrior well-wisher wholesaler wizard wrongdoer zealot
  some others many several both neither everyone nobody somebody someone anyone none most few
  democrats republicans conservatives liberals aides allies analysts attorneys lawyers diplomats economists lawmakers politicians`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Words with such endings that are things. */
export const NO_PERSON_NOUNS: ReadonlySet<string> = new Set(
  `shoulder quarter number letter matter chapter order border center theater water winter summer disaster cluster poster
  newsletter computer counter danger finger folder power river paper poker filter meter motor sector factor reactor
  tractor corner dinner banner manner sticker bunker locker marker tanker degree fee tree coffee knee guarantee jubilee
  laser list fist twist mist hunger burger anger ginger trigger ledger badger wonder thunder murder gender ladder powder
  remainder reminder tender fever cover silver liver lever layer prayer pepper copper whisper slipper supper monitor
  elevator escalator generator indicator ventilator calculator thermometer kilometer boulder cylinder career median
  helicopter merger register charter turnover assist takeover shelter surrender encounter roster decree disorder header
  semiconductor container diameter slaughter lighter handover crater muster vector blockbuster airliner spider cruiser
  perimeter laughter freshwater whitewater epicenter downer manslaughter refrigerator semester bumper temper barometer
  specimen waiver hamburger detector abdomen hamper freighter lobster jetliner oyster plaster meridian litter propeller
  marquee skyscraper splinter makeover launcher regimen scooter revolver accelerator equaliser stopover moniker
  connector chopper pointer passover stretcher blunder glider pedigree hardcover integer fender rudder bladder orbiter
  gunpowder chatter leftover glitter dagger lander schooner blender simulator platter wastewater reindeer shutter heater
  luster inhibitor plunder slander humvee wallpaper clipper typewriter clutter changeover converter ticker doubleheader
  scatter rainwater loudspeaker harbinger rooster sliver binder polyester amphitheater pacemaker seawater clover
  saltwater centimeter banter projector supercomputer charger rollover canister checklist twister smelter shortlist
  radiator roadster cooker veneer denominator diaper incubator spillover stopper respirator woodpecker damper backwater
  cliffhanger manatee playlist matinee jamboree millimeter flicker cloister reflector grinder cinder flyover detonator
  garter catheter bluster walkover stinger retriever firecracker blister grasshopper minesweeper trimester shudder
  sweetener emitter coriander half-dozen`
    .split(/\s+/u)
    .flatMap((noun) => [noun, `${noun}s`]),
);

/** Endings of nouns for people, where the list has no word. */
export const PERSON_ENDINGS =
  /(?:ist|ian|eer|ologist|man|woman|men|women|person|cher|eller|ser|ger|ner|ker|ter|der|per|ver|yer|eyor|ator|itor|utor|ctor|ee)s?$/u;

/** Nouns by which somebody with one of these titles or offices comes back: "the officer" for "Gen. Rao". */
export const TITLES_OF_NOUN: ReadonlyMap<string, readonly string[]> = new Map(
  [
    `officer gen gen. general col col. colonel maj maj. major capt capt. captain lt lt. lieutenant sgt sgt. sergeant insp insp.
    inspector supt supt. superintendent det detective adm adm. admiral cmdr. commander constable marshal brigadier brig brig. commissioner dc pc di ds dci dsi ps sp csp asp dsp`,
    'detective det det. dc di ds dci dsi',
    'soldier sgt sgt. sergeant corporal private lieutenant captain major',
    'general gen gen.',
    'pm minister premier',
    'ceo executive',
    'cm minister',
    'dcp commissioner',
    'acp commissioner',
    'ssp superintendent',
    'dgp general director',
    'igp general inspector',
    'pontiff pope',
    'monarch king queen emperor sultan emir',
    'colonel col col.',
    'admiral adm adm.',
    'senator sen sen.',
    'governor gov gov.',
    'congressman rep rep. representative',
    'congresswoman rep rep. representative',
    'lawmaker mp mep mla senator sen sen. rep rep. representative congressman congresswoman councillor assemblyman assemblywoman',
    'politician mp mep minister senator sen. mayor councillor',
    'legislator mp mep mla senator sen. rep. representative assemblyman assemblywoman',
    'professor prof prof.',
    'academic prof prof. professor lecturer',
    'doctor dr dr. gp surgeon physician',
    'physician dr dr. doctor',
    'priest rev rev. reverend fr fr. father vicar',
    'vicar rev rev. reverend',
    'pastor rev rev. reverend',
    'cleric rev rev. reverend imam mullah sheikh rabbi bishop',
    'clergyman rev rev. reverend vicar',
    'knight sir',
    ...[
      'induna',
      'inkosi',
      'kgosi',
      'kagawad',
      'excellency',
      'highness',
      'majesty',
      'holiness',
      'eminence',
      'lordship',
    ].map((form) => `${form} ${form}`),
    'judge justice magistrate',
    'lawyer attorney solicitor barrister counsel sc kc qc',
    'player striker midfielder goalkeeper defender winger forward',
    'footballer striker midfielder goalkeeper defender winger forward',
    'boss manager coach chief ceo executive',
    'executive ceo cfo coo',
  ].map((line) => {
    const [noun = '', ...titles] = line.split(/\s+/u);
    return [noun, titles] as const;
  }),
);

/** Trades that are surnames too, so that only a small letter says what they are; and words for one of several. */
export const TRADES_AND_COUNTS: ReadonlySet<string> = new Set(
  'baker butcher carpenter cook chef mason miller miner porter potter tailor weaver smith shepherd rider hiker buyer vet tutor monk nun guy elder pilgrim usher prophet ranger patron abbot baron earl fisher rebel spy twin one another other'.split(
    ' ',
  ),
);
