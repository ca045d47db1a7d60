/**
 * Words that mean the same or derive from one another, picked from WordNet 3.1 by training/thesaurus-command.ts
 * for words that news uses mostly in that meaning, then reviewed.
 * Origin: WordNet 3.1, Copyright 2011 by Princeton University; used, modified and distributed under the WordNet
 * license (https://wordnet.princeton.edu/license-and-commercial-use), which allows it for any purpose provided that
 * this notice stays; it comes without warranty.
 */

const ROWS = `
ability, able
absence, absent
accelerate, quicken
accomplish, carry out, fulfill
accomplishment, achievement
acquire, acquisition
activism, activist
ad campaign, ad blitz
adversary, antagonist
adviser, advisor, consultant
Africa, African
agency, federal agency, government agency, bureau
aggravate, exacerbate
air conditioner, air conditioning
al Qaeda, Qaeda
alienate, disaffect
alienation, disaffection
alphabet, ABC
America, American
anger, angry
anger, ire
animal, beast
animosity, bad blood
announcement, proclamation
annoy, irritate, rile
antipathy, distaste
appall, horrify
apparatus, setup
apparel, clothes
appeals court, court of appeals
applause, clapping
appoint, appointee
armed forces, armed services
army, ground forces
art, artist
Asia, Asian
assail, set on
assemble, put together
assume, presume
assurance, confidence
athlete, jock
attach to, come with, go with
attacker, assailant
attract, pull in
August, Aug
autism, autistic
baby boomer, boomer
baby, infant
badger, beleaguer
banking industry, banking system
battlefield, battleground
beat out, vanquish
beat up, drum up
beg, implore
begin, start out, set out
biography, life story
bishop, episcopal
blessing, approving
blood, bloody
board meeting, committee meeting
boaster, blowhard
bringing up, upbringing
British, Great Britain
brokerage firm, securities firm
bullying, intimidation
burden, onus
bureaucracy, bureaucratic
business leader, magnate, top executive, tycoon
buy, buyer
buy, purchase
buyer, purchaser
buying, purchasing
calif, khalif
campaigner, candidate, nominee
campaigning, candidacy
Canada, Canadian
cancel, call off
capitalism, capitalist
capitalize, take advantage
Capitol Hill, the Hill
car, auto, automobile
catastrophe, tragedy
cease, quit, lay off
cell phone, cellphone
Central America, Central American
certificate, credentials
chairman, chairwoman
challenger, competitor, contender
chase, go after
check in, sign in
cheering, shouting
chemical, chemistry
chief executive officer, CEO
child, childhood
child, kid
chili, chili pepper
chip away, chip away at
choose, select
Christ, Christian
citizen, citizenship
city, urban
civil rights leader, civil rights activist
clamp down, crack down
class action, class-action suit
classification, classify
clothe, apparel
collaborate, cooperate
collecting, assembling
come on, come out, turn up, show up
comedy, comical
commerce, commercial
committee, commission
community center, civic center
community service, public service
compare, comparison
comparison, comparing
compassion, compassionate
compete, competitive
compete, competitor
compliance, comply
comply, abide by
component, element
con man, con artist
conclude, conclusive
confirm, affirm
congressman, congresswoman
consequence, effect, upshot
consist, lie in
constitute, make up
construct, build
construction worker, hard hat
consulting firm, consulting company
contend, contention
contradict, belie
controversy, arguing
cope, get by, grapple
corporation, corp
crack down, crackdown
craze, furor
criminal, felon, crook
Cuba, Cuban
cut rate, cut price
Dartmouth College, Dartmouth
deadlock, impasse
deceive, deceptive
December, Dec
decide, decision
decision making, deciding
decrease, diminish
dedicate, devote
deem, view as
defender, guardian
defiance, defiant
defiant, defy
deficit, shortage, shortfall
defy, withstand
delivery, bringing
democracy, democratic
depart, departure
Department of Defense, Defense Department
Department of Education, Education Department
Department of Justice, Justice Department, DoJ
Department of State, State Department, DoS
departure, going away, leaving
depend on, hinge on
depicting, portraying
deploy, deployment
deride, derision
deride, derisive
descend, come down
destine, doom
destroy, destruction
detain, detainee
detain, detention
detect, notice
detention, custody
deter, discourage
determination, finding
determine, find out
dictatorship, tyranny
die, pass away
difference, differentiate
dig, delve, cut into
director, manager, managing director
disagree, disagreement
disagree, take issue
disbelief, skepticism
discard, toss out, throw away
disclose, disclosure
discrimination, favoritism
dismiss, brush aside, brush off, discount
distinction, distinguish
distinguish, differentiate
district, territory
distrust, mistrust
doctor, physician
doctrine, philosophy
domain, arena
drive out, drive away, dispel
drug company, pharmaceutical company
drug dealer, drug trafficker
Dutch, Netherlands
e-mail, email
earn, earner
earth, globe
East German, East Germany
Eastern Standard Time, EST
economic, economy
economist, economy
economy, economic system
edit, editor
editor, editor in chief
editorial, newspaper column
El Salvador, Salvador
elect, electorate
elect, eligible
election, electoral
eliminate, do away with
emblem, emblematic
empathize, empathy
emphasis, emphasize
empower, empowerment
end up, wind up
energize, energy
engineer, technologist
England, English
entrepreneur, entrepreneurial
environment, environmental
Environmental Protection Agency, EPA
Episcopal, Episcopal Church
eradicate, decimate
Eritrea, Eritrean
erode, erosion
erosion, eroding
escalate, step up
essence, heart and soul
Europe, European
evaluate, assess
examination, scrutiny
examiner, tester
exceed, transcend
exclude, exclusive
exploitation, using
extremism, extremist
fabric, cloth
fame, famous
fascism, fascist
February, Feb
Fed, federal official
federal department, federal office
Federal Reserve, Fed
fiction, fictitious
fight, fighter
figuring, reckoning
final result, outcome
financing, funding
Florida, Sunshine State
focus on, center on
folk, common people
follow through, follow up
follow up on, act on
football, football game
forbid, prohibit
forefront, cutting edge
friend, friendly
friend, friendship
fun, funny
fund raise, fundraise
funds, finances
fusion, unification
gambling, gaming
gaze, stare
geographic, geography
geographical, geography
get ahead, gain ground
get to, progress to
girl, young woman, fille
global, globe
gloom, gloomy
go away, depart
go home, head home
go out, get out
good deal, great deal
goodbye, good day, so long
government, authorities, regime
governor, gubernatorial
grocery store, grocery
guidance, counseling
half-hour, 30 minutes
happen, occur, take place
harass, harry, beset
Harvard University, Harvard
hash out, talk over
hate, hater
head off, stave off, fend off
health, healthy
healthcare, health care
help, assist, aid
hide, conceal
hierarchy, power structure
Hispanic American, Hispanic
Hispanic, Latino
hop on, jump on
horrify, horror
hour, hourly
House of Representatives, U.S. House
hugging, kissing
hypocrisy, hypocritical
identify, identity
implementation, carrying out
Inauguration Day, January 20
India, Indian
insurance company, insurer
intelligence service, intelligence agency
internet, cyberspace
interrupt, disrupt
interruption, disruption
intervene, intervention
intervene, step in
intruder, interloper
invest, investor
investigate, look into
investment company, investment firm
Iraq, Iraqi
Islam, Islamist
Italian, Italy
January, Jan
jeopardize, imperil
jeopardize, jeopardy
jeopardy, peril
Jerusalem, capital of Israel
Jew, Jewish
Jihadist, jihad
joke, gag
journalism, journalist
journalism, journalistic
journalism, news media
jurist, legal expert
justification, justify
kill, killer
know as, regard as, take to be
Ku Klux Klan, Klan, KKK
Latin American, Latino
law school, school of law
lawyer, attorney
lean on, rest on
leave office, step down
legislative, legislature
let go of, let go
letter, missive
liberation, freeing
Libya, Libyan
liken, equate
limelight, public eye
litmus, litmus test
lock in, lock up
lunch, luncheon
machine, machinist
make a point, make sure
malaise, unease
market economy, free enterprise, private enterprise
match-up, matchup
mayor, city manager
member, membership
mention, cite
merchandise, product
merge, merger
merger, uniting
mess, messy
metro, subway
microphone, mike, mic
Middle East, Middle Eastern
Middle East, Mideast, Near East
military officer, officer
military personnel, troops
military service, armed service
militia, reserves
minister, pastor
mischief, shenanigan
misdemeanor, violation
mishandle, mess up
mislead, misguide
mix, conflate, coalesce
mock, mockery
monetary, money
motivate, prompt
mourn, mourner
move on, march on
move up, go up
movie, film, motion picture, pic
murder, slaying
muscle, muscular
name calling, names
narrative, story, tale
nation, country
National Rifle Association, NRA
National Security Agency, NSA
naval, navy
necessary, necessity
negligence, carelessness
neighbor, neighborhood
Netherlands, The Netherlands
Nevada, Silver State
New Hampshire, Granite State
New York, New York City
news agency, news organization
news article, news story, newspaper article
news program, news show
night, nightly
noon, midday
North America, North American
North Korea, North Korean
November, Nov
occupation, job
October, Oct
Ohio, Buckeye State
opine, opinion
opine, speak up, speak out, sound off
opportunism, opportunist
opportunism, self-interest
opportunity, chance
optimism, optimistic
outset, showtime
ovation, standing ovation
overflow, well over
oversee, overseer
oversee, supervise
overstate, exaggerate
owner, ownership
pain, hurting
Palestine, Palestinian
panic, terror
pant, gasp
parent, parenthood
Paris, Parisian
parliament, parliamentary
participate, take part
participation, involvement
pass through, move through
pay back, payback
pay, payment
percentage, percent
perpetrator, culprit
persist, die hard
personal business, affairs
pessimism, pessimistic
philanthropist, philanthropy
philosophical, philosophy
phone call, telephone call
photograph, photo, pic
pile up, amass
Platte, Platte River
play down, downplay
plaza, mall, shopping mall, shopping center
point of view, viewpoint, standpoint
police, police force
political action committee, PAC
political science, political scientist
politician, politics
politico, political leader
poll, opinion poll, public opinion poll
poll, pollster
polling place, polling station
ponder, muse
populate, live
populism, populist
poring over, studying
portrait, portray
postpone, shelve, defer
pragmatism, pragmatist
precedence, priority
pregnancy, pregnant
prepare, gear up
prepared, preparedness
press conference, news conference
press, pressure
presume, presumptive
prioritize, priority
problem, problematic
procedure, process
profits, earnings
prolong, protract
promote, encourage
promotion, publicity
pronouncement, dictum
prop up, shore up
prosecution, criminal prosecution
province, provincial
publication, publish
pull off, pick off
punish, penalize
punish, punitive
punishment, penalty
purpose, intention
push back, beat back
put on, don
qualification, qualify
quiet down, pipe down
racism, racist
range in, home in, zero in
react, respond
rebuke, scold, chide, lambast
rebut, rebuttal
receive, recipient
recommend, advocate
reconciliation, balancing
recover, regain
reduce, cut down
reduce, reduction
reduce, reductive
reformer, crusader
refute, rebut
registration, enrollment
regulate, regulatory
relation, relationship
reliant, rely
religion, faith, religious belief
remember, recall
reorganization, shake-up, shakeup
repair, mend
repay, repayment
repeat, reiterate
Republican Party, GOP
researcher, investigator
resentment, bitterness, rancor
responsibility, obligation
retail store, outlet
retaliation, revenge
retire, retiree
retirement plan, retirement program
retreat, pull away, recede, pull back, move back
rev up, rev
revival, resurgence
revolt, uprising
ridicule, laugh at, make fun, poke fun
roil, rile
round up, roundup
Russia, Russian
Saturday, Sat
Saudi, Saudi Arabia
scheduling, programming
scheme, strategy
science, scientist
scrutinize, scrutiny
Secretary of Defense, Defense Secretary
Secretary of Labor, Labor Secretary
sell, seller
seller, marketer, vendor, trafficker
selling, marketing
senate campaign, senate race
senator, senatorial
September, Sept
sexism, sexist
sexual assault, sexual abuse
sharia, sharia law
shell out, dole out
shoring up, propping up
shout out, yell, scream
showdown, face-off
showing, viewing
shut down, close down
shut down, shutdown
sign on, sign up
sing, singer
sing, song
size up, scrutinize
slow down, slowdown
social, society
socialism, socialist
sociopath, psychopath
solve, figure out
South Carolina, Palmetto State
South Korea, South Korean
Soviet, Soviet Union
special interest, special interest group, advocacy group, lobby group
staff member, staffer
stamina, staying power, toughness
stance, stand
standard of living, living standards
state supreme court, high court
strategic, strategy
strategist, strategy
strengthen, beef up
subsidize, subsidy
suburb, suburban
sue, litigate
sum, sum of money, amount of money
supervise, supervisor
supporter, admirer
survive, live on
Swiss, Swiss people
symbolize, stand for
Syria, Syrian
tack on, hang on
take back, bring back
take hold, take control
taking hold, seizing
talk about, discuss
tax benefit, tax break
teach, teacher
tear up, rip up
technologist, technology
telephone, phone
television program, television show, TV show
television star, TV star
tend, incline
terror, terrorist
terrorism, act of terrorism
terrorism, terrorist
terrorist organization, terrorist group
the like, the likes of
theft, stealing
theorist, theory
thrive, flourish
thwart, frustrate
time period, period of time, period
trader, dealer
tragedy, tragic
treaty, pact
U. S. Army, USA
understate, downplay
unification, unify
unify, merge
United Kingdom, Britain, Great Britain
United States government, U.S. government
United States Senate, U.S. Senate, US Senate
United States, America, the States, USA
unwilling, unwillingness
vacation, holiday
valuation, rating
VAT, value-added tax
vice president, vice-presidential
Vietnam War, Vietnam
viral, virus
voting, balloting
wage hike, wage increase
wage, salary
walk out, walkout
war, warfare
warn, warner
Washington, Washington D.C.
web site, website
width, breadth
willing, willingness
win back, get back
win over, convince
Wisconsin, Badger State
wording, choice of words
work force, workforce, men
world affairs, international affairs
wrestling, grappling
write on, write about
writer, author
xenophobia, xenophobic
yelling, shouting
Yemen, Yemeni
`;

/** Each row's words. */
export const WORDNET_ROWS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(',').map((term) => term.trim()));
