/**
 * Words that news texts use for one matter: who asks by one means the others too.
 * Origin: our own list, after the subject headings of IPTC's Media Topics, filled by hand. MIT.
 * A row's words stand for each other; what follows ">" are kinds of it: who asks for weather means rain too, but who
 * asks for rain doesn't mean all weather. One form of a word is enough, endings are matched by stem.
 */

const ROWS = `
layoff, redundancy, job cut, cut jobs, job loss, lose their jobs, lost their jobs, lay off, laid off, dismissal, downsizing, retrenchment
dismiss, fire, sack, oust, removal from office
hiring, recruit, recruitment, vacancy, new hire, trainee, apprentice
staff, employee, worker, workforce, personnel > crew, trainee
strike, walkout, walk out, stoppage, industrial action, picket
wage, pay, salary, earnings, payroll
pension, retirement
union, labour organisation, labor organization, shop steward
unemployment, jobless, out of work
finance > budget, reserve, funds, money, deficit, debt, fiscal, spending
budget, spending, expenditure, allocation
debt, loan, borrowing, lender, creditor
profit, income, earnings, margin
sales, revenue, turnover
stock level, inventory, stockpile, warehouse
stock, share, inventory
shareholder, investor, dividend
price, cost, fee, charge, fare, tariff, expensive
inflation, cost of living, rising prices
interest rate, monetary policy, central bank, rate cut, rate rise, rate hike, cut rates, raise rates, base rate
tariff, duty, customs, levy, import tax
tax, levy, taxation, duty
trade, import, export, commerce
illegal, illicit, unlawful, unlicensed, black market, smuggling
seller, vendor, trader, dealer, sell, trade
bankruptcy, insolvency, collapse, administration
merger, takeover, acquisition, buyout
contract, deal, agreement
supplier, supply chain, delivery
factory, plant, manufacturing
crane, hoist
house, housing, rent, tenant, landlord, mortgage > home
poverty, poor, destitute, hardship
lonely, loneliness, isolated, isolation
elderly, old people, pensioner, older people
weather > forecast, rain, storm, wind, heatwave, snow, temperature, fog, frost, drought, climate
fog, mist, poor visibility, low visibility, haze
rain, rainfall, downpour, monsoon, flood
drought, dry spell, water shortage, rationing
flood, inundation, deluge
storm, hurricane, cyclone, typhoon, gale
heatwave, heat wave, extreme heat
earthquake, quake, tremor, aftershock
wildfire, bushfire, forest fire, blaze
fire, blaze, burn
climate, climate change, global warming > carbon, emissions, greenhouse
pollution, smog, contamination, toxic
environment > ecology, conservation, wildlife, pollution, emissions
electricity, power, energy > grid, kilowatt, megawatt
blackout, power cut, outage, load shedding
saving, save, cut consumption, conserve
gas, fuel, petrol, gasoline, diesel
oil, crude, petroleum
nuclear, reactor, atomic
renewable > solar, wind farm, turbine
street light, lamp, lighting
water, reservoir, tap, borehole
sewage, wastewater, drain
rubbish, waste, garbage, trash, litter, landfill
injury, injured, wound, hurt > knee, ankle, hamstring, scan, concussion, fracture
illness, disease, sick > infection, virus, cancer, fever
hospital, clinic, ward, emergency room
doctor, physician, GP, surgeon
nurse, carer, midwife
vaccine, vaccination, jab, immunisation
drug, medicine, pill, medication
pandemic, epidemic, outbreak, virus
mental health, depression, anxiety
abortion, reproductive rights
death, dead, die, killed, fatality
casualty, victim > killed, wounded
overcrowding, overcrowded, overloaded, overload, too many passengers, crowded
passenger, traveller, commuter, on board
ferry, boat, vessel, ship
ship, vessel, boat, freighter, tanker
fishing, fish, trawler, fishery, fisherman
railway, train, rail, locomotive
tram, streetcar, light rail
road, highway, motorway, traffic
aircraft, plane, jet, airliner
airport, runway, airline, flight
crash, collision, accident, derailment, wreck
safety, safe, hazard, danger
rescue, evacuate, evacuation, saved
delay, late, postpone, deadline
timetable, schedule
bridge, crossing, span
harbour, harbor, port, dock, quay
war, invasion, fighting, conflict, battle, offensive, hostilities
ceasefire, truce, armistice, cessation of hostilities, end to the fighting
peace, peace talks, peace deal, negotiation, settlement
negotiation, talks, dialogue
weapon, arms > missile, ammunition, munitions, rifle, artillery, drone
army, troops, soldier, military, forces
drone, unmanned aircraft
sanction, embargo, restrictive measures
hostage, captive, kidnap, abduct
prisoner, inmate, detainee, captive
refugee, asylum, displaced
migration, migrant, immigration, immigrant, border
terrorism, terrorist, extremist, militant
spy, espionage, intelligence
territory, land, annex, occupied
embassy, envoy, ambassador, diplomat, consulate
alliance, ally, NATO
election, vote, ballot, poll, electorate
campaign, candidate, running for office
parliament, assembly, legislature, congress > senate, MPs, lawmakers
coalition, alliance of parties, governing partners
resign, resignation, step down, quit
reform, overhaul, shake-up
corruption, bribe, graft, kickback
protest, demonstration, rally, march
police, officer, constable
crime, offence, offense, felony > murder, theft, fraud, robbery, assault
murder, killing, homicide, manslaughter
theft, steal, stolen, robbery, burglary
fraud, scam, swindle, deception
arrest, detain, custody
prison, jail, sentence
trial, court, hearing
witness, testimony, testify, evidence
expert, specialist > engineer, scientist, analyst
verdict, ruling, judgment, judgement
lawsuit, sue, legal action, claim
compensation, damages, payout
appeal, challenge
evidence, proof
inquiry, investigation, probe, audit, review
apology, apologise, apologize, sorry, regret
school, pupil, classroom, teacher
university, college, student, campus
exam, examination, test
library, books, reading
child, children, minor, youngster
childcare, nursery, kindergarten, crèche
church, parish, vicar, priest
religion, faith, belief
race, racism, discrimination, prejudice
woman, women, gender
disability, disabled, wheelchair
film, movie, cinema
music, song, album, concert
theatre, theater, play, stage
award, prize, medal
football, soccer
goal, score, header, penalty
match, game, fixture
coach, manager, trainer
referee, official, umpire
championship, title, trophy, league
doping, banned substance, performance-enhancing
tourism, tourist, visitor, holidaymaker
farm, farmer, agriculture, crop, harvest
food, hunger, famine, starvation, grain
artificial intelligence, AI, machine learning, algorithm
internet, online, website
social media, platform, tweet, post
privacy, surveillance, personal data
cyberattack, hack, hacker, ransomware, data breach
press, journalist, reporter, media
secret, confidential, leak
space, rocket, satellite, orbit
opposition, critic, rival
lie, false, untrue, misleading
`;

/** Words for one matter, and for kinds of it. */
export interface ThesaurusRow {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
}

const listOf = (words: string | undefined): string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** All rows. */
export const NEWS_THESAURUS: readonly ThesaurusRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [words, kinds] = row.split('>');
    return { words: listOf(words), kinds: listOf(kinds) };
  });
