/**
 * Words that make a capitalised run an organisation, a place that speaks for its government, or a document.
 * Origin: our own list. Countries and capitals after UN member states in English-language usage. MIT.
 */

/** Head words of organisation names; lower case. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `agency association academy administration alliance army assembly authority bank board branch brigade bureau cabinet campaign
  center centre chamber church club coalition college commission committee company congress consortium convention
  corporation corp corp. council court courts dail daily department dept. directorate embassy enterprise exchange federation
  fed firm force forces forum foundation front fund gazette government group guild herald hospital house inc inc. industries institute
  institution journal kremlin laboratory league limited ltd ltd. llc llp magazine media militia ministry mission mosque movement museum navy
  network news newspaper observer office organisation organization parliament partners party pentagon police post press
  radio reserve school securities senate service services society station studio syndicate taskforce team telegraph television
  times treasury tribunal trust tv union unit university weekly yard chronicle standard tribune monitor courier star
  bhd plc gmbh ag sa pte holdings motors airlines airways telecom energy oil foods technologies systems capital securities
  inspectorate utility
  sabha lines ferries cruises railways properties hotels homes brands insurance foods networks
  states kingdom republic nations register reporter review affairs intelligence watch`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Groups named by what they are: "Democrats", "Conservatives". They count as organisations. */
export const NAMED_GROUPS: ReadonlySet<string> = new Set(
  `democrats republicans conservatives liberals tories labour greens nationalists unionists communists socialists taliban
  hamas hezbollah houthis separatists americans britons chinese russians ukrainians europeans israelis palestinians`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Places whose name stands for a government: countries, capitals, seats. Lower case. */
export const GOVERNING_PLACES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia brazil britain
  bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england estonia
  ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya kuwait laos latvia lebanon libya lithuania luxembourg malaysia
  mali malta mexico moldova mongolia morocco myanmar nepal netherlands nigeria norway oman pakistan panama paraguay peru
  philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain
  sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey türkiye uganda ukraine uruguay uzbekistan venezuela
  vietnam wales yemen zambia zimbabwe us u.s. u.s uk u.k. eu e.u. nato un u.n. usa
  kabul tirana algiers canberra vienna baku dhaka minsk brussels brasília brasilia sofia ottawa santiago beijing bogotá bogota
  zagreb havana nicosia prague copenhagen cairo london tallinn paris tbilisi berlin athens budapest delhi jakarta tehran
  baghdad dublin jerusalem rome tokyo amman astana nairobi seoul pyongyang beirut tripoli vilnius moscow kyiv kiev warsaw
  lisbon doha bucharest riyadh belgrade bratislava madrid stockholm bern damascus taipei bangkok tunis ankara washington
  caracas hanoi harare islamabad oslo helsinki canberra wellington manila`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Things that speak by what is written in them; lower case, singular and plural. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  `lawsuit report reports statement statements complaint complaints filing filings letter letters memo memos document
  documents indictment petition brief affidavit study studies survey surveys poll polls paper papers article articles
  editorial opinion memorandum memorandums circular dossier book email emails e-mail e-mails transcript transcripts post tweet message messages release ruling order
  resolution bill law constitution motion notice sign banner placard ad ads headline analysis audit review assessment
  assessments records data figures results account accounts story column op-ed website site page manifesto platform`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What one is called who sits for a party. Lower case. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'republican democrat tory conservative liberal socialist nationalist independent laborite labourite'.split(
    ' ',
  ),
);

/** Bodies and companies that are known all over the world by one word, which isn't made of capitals. Lower case. */
export const LONE_BODIES: ReadonlySet<string> = new Set(
  `oxfam ofcom ofsted ofgem ofwat interpol europol unicef unesco greenpeace amnesty frontex eurostat opec nato nasa
  mossad centcom medicare medicaid google alphabet apple microsoft amazon facebook netflix twitter tiktok instagram spotify
  uber airbnb tesla toyota honda nissan volkswagen volvo renault stellantis boeing airbus ryanair lufthansa qantas emirates nokia
  ericsson samsung sony huawei alibaba tencent infosys wipro flipkart walmart tesco sainsbury's asda aldi lidl ikea nike adidas
  nestle unilever pfizer moderna novartis gazprom rosneft aramco petrobras exxonmobil chevron citigroup barclays
  unicredit moody's mcdonald's starbucks disney wikileaks gallup refinitiv youtube reddit openai
  anthropic nvidia oracle paypal mastercard safaricom eskom transnet everton arsenal liverpool tottenham
  juventus`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Common nouns for bodies that speak: "the company", "the ministry". Lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `company companies firm ministry department agency agencies board council committee campaign government administration
  party union court office commission police army military group groups team organisation organization institute bank
  embassy newspaper paper magazine outlet network station channel daily weekly association club university hospital
  school church foundation parliament congress senate house force authority authorities coalition alliance regulator
  publisher broadcaster airline operator manufacturer business startup charity nonprofit think-tank watchdog panel jury tribunal
  forum inspectorate utility secretariat consortium federation league society bureau directorate task-force taskforce
  military judiciary opposition bench cooperative co-operative collective brigade syndicate guild museum gallery library academy
  college diocese archdiocese assembly legislature registry delegation consulate conglomerate subsidiary insurer carrier
  branch newsroom theatre orchestra clinic treasury corporation militia navy coastguard service squad start-up partnership`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Last words of names of streets, waters, buildings and the like, which are no people. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `street avenue road lane boulevard square bridge river island islands isle lake bay beach harbour harbor port park gardens
  airport railway county district province region valley hill hills mountain mountains mount coast sea ocean strait canal
  reef forest desert peninsula courthouse palace castle tower cathedral abbey temple stadium arena city town village
  quarter terrace drive highway motorway junction cross creek falls point cape peak dam reservoir plaza mall hotel`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Last words of teams' names. */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  `united rovers wanderers athletic rangers stars comets tigers lions eagles bears hawks sharks warriors giants dragons
  bulls wolves panthers falcons knights pirates raiders saints royals titans chiefs cubs hornets wildcats rockets rebels
  harriers albion hotspur villa fc afc cf xi`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What a company is called instead of its name. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'company firm group business manufacturer chipmaker carmaker automaker retailer startup lender maker producer operator airline brewer miner developer planemaker drugmaker steelmaker shipbuilder insurer conglomerate supermarket chain'.split(
    ' ',
  ),
);

/** Words of companies' names, lower case. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `bhd inc corp corporation ltd limited plc ag gmbh llc company industries holdings motors airlines airways telecom energy oil
  foods technologies technology systems capital securities partners semiconductor semiconductors pharma pharmaceuticals
  robotics therapeutics biosciences biotech ventures solutions networks aerospace dynamics
  minerals resources metals packaging petroleum refining pipelines insurance financial realty hospitality beverages cosmetics
  apparel media entertainment studios pictures interactive gaming shipping freight cement plastics tyres
  logistics electric mining steel chemicals electronics software labs enterprises textiles works mills stores sons brothers breweries shipyards maritime marine`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What any body may be called when it has been named: it says little of its kind. */
export const ANY_BODY: ReadonlySet<string> = new Set(
  'agency group organisation organization body institution watchdog regulator service foundation'.split(
    ' ',
  ),
);

/** The same of bodies that are none of the state's. */
export const SOME_BODY: ReadonlySet<string> = new Set(
  'charity nonprofit union federation association club side team league network bank university think-tank thinktank movement party'.split(
    ' ',
  ),
);

/** Nouns for a newspaper or the like, when it has been named before. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly magazine outlet broadcaster station channel network publication tabloid'.split(
    ' ',
  ),
);

/** Words of newspapers' and broadcasters' names, lower case. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `gazette herald journal news newspaper observer post radio telegraph television times tribune tv weekly daily chronicle
  standard monitor courier star review register reporter magazine press echo bulletin argus mail examiner dispatch sentinel`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
