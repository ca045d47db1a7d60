/** Invented news of one winter, to be asked about. No person, town or firm in it exists. */

interface Report {
  readonly id: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly headline: string;
  readonly text: string;
}

const report = (
  id: string,
  outlet: string,
  publishedAt: string,
  headline: string,
  ...paragraphs: readonly string[]
): Report => ({ id, outlet, publishedAt, headline, text: paragraphs.join('\n\n') });

export const REPORTS: readonly Report[] = [
  report(
    'rates',
    'Calder Gazette',
    '2025-03-04',
    'Port Calder to raise water charges by a tenth',
    'PORT CALDER - Households will pay a tenth more for their water from April, Mayor Marta Ellison told the city council on Tuesday.',
    '“Nobody likes a bigger bill, and I like it least of all,” Ellison said. “But the pipes under Mill Street are older than my grandmother.”',
    'Alan Pryce, the chief executive of Calder Water, said that the company had lost a third of its water to leaks last year.',
    '“We are not printing money down here, we are plugging holes,” Pryce told reporters.',
    'Councillor Beatriz Amaro called the increase “a tax on baths”. She said that families on benefits should pay nothing more.',
  ),
  report(
    'strike',
    'Calder Gazette',
    '2025-03-06',
    'Rail union calls walkout over night shifts',
    'PORT CALDER - The Calder Rail Union announced a two-day strike on Thursday after talks over night shifts broke down.',
    '“Our drivers are falling asleep in the depot,” said Joan Whitcombe, the union’s general secretary. “They cannot be asked to fall asleep in the cab.”',
    'Mayor Marta Ellison urged both sides to return to the table. “A city without trains is a city without nurses,” she said.',
    'Viktor Sandoval, who runs Coastline Trains, denied that the company had threatened to dismiss drivers.',
    'Sandoval declined to comment on the cost of the strike.',
  ),
  report(
    'truce',
    'Meridian Wire',
    '2025-02-18',
    'Ostravia and Velmark agree to stop shooting',
    'KYIV - Ostravia will observe a truce along the whole border from midnight, its foreign minister, Dmytro Havrylenko, said in Kyiv on Tuesday.',
    '“We will stop shooting the moment they stop shooting,” Havrylenko said. “A truce is not a peace, but it is quieter.”',
    'The president of Velmark, Tomas Reyd, told CNN that his army would keep to the ceasefire. “I have given the order myself,” Reyd said.',
    'Oksana Tkachenko, a doctor in the border town of Lysk, said that the hospital had received no wounded since the morning.',
  ),
  report(
    'prisoners',
    'Meridian Wire',
    '2025-03-05',
    'Prisoners to go home, says Havrylenko',
    'KYIV - Ostravia and Velmark will exchange two hundred prisoners next week, Dmytro Havrylenko said on Wednesday.',
    '“Every mother who writes to me asks one question, and now I have an answer,” Dmytro Havrylenko told reporters in Kyiv.',
    'Velmark’s president, Tomas Reyd, said that the exchange did not change his view of sanctions. “Sanctions are a wall, and we have learned to climb,” Reyd said.',
    'Ihor Tkachenko, who leads the parliament’s defence committee, warned that the ceasefire could collapse within days. “Drones do not read agreements,” Ihor Tkachenko said.',
  ),
  report(
    'tariffs',
    'The Ledger',
    '2025-02-03',
    'Brandvold answers new duties on steel',
    'The prime minister of Norrland, Ilse Brandvold, said on Monday that her government would answer the new duties on steel in kind.',
    '“We did not want a trade war, but we know how to keep accounts,” Brandvold told the Ledger in an interview.',
    'The trade minister of Marsa, Aïcha Benhaddou, said that tariffs hurt those who pay them first. “A tariff is a tax with a flag on it,” Benhaddou said.',
    'Hiroshi Tanabe, the chief executive of Tanabe Motors, said that prices of cars would go up by summer. “Someone has to pay for the steel, and it will not be the steel,” Tanabe said.',
  ),
  report(
    'jobs',
    'The Ledger',
    '2025-02-25',
    'Tanabe Motors to close Sundby works',
    'SUNDBY - Tanabe Motors will shut its factory in Sundby in the autumn, Hiroshi Tanabe told staff on Tuesday.',
    '“I have made cars for forty years and I have never written a sadder letter,” Tanabe said.',
    'The mayor of Sundby, Per Lindqvist, said that eight hundred people would lose their jobs. “We will fight for each of them,” Lindqvist said.',
    'Prime Minister Ilse Brandvold promised money for retraining. “No welder in Sundby will be left standing in the rain,” she told reporters.',
  ),
  report(
    'bank',
    'The Ledger',
    '2025-01-16',
    'Central bank holds rates',
    'The Bank of Norrland left its interest rate at 4 percent on Thursday.',
    '“Inflation is coming down the stairs, not jumping out of the window,” said the bank’s governor, Sofie Aaberg.',
    'Aaberg said that the bank would not cut rates before the summer. Finance Minister Ronan Fitch welcomed the decision. “Patience is cheaper than panic,” Fitch said.',
  ),
  report(
    'fever',
    'Coast Radio',
    '2025-03-10',
    'Fever spreads in Lysk',
    'LYSK - Doctors in Lysk have counted forty cases of marsh fever since Friday, the town’s hospital said on Monday.',
    '“We have beds for twenty,” Oksana Tkachenko told Coast Radio. “The vaccine is in a warehouse in another country.”',
    'The health minister, Samuel Okoro, said that two thousand doses of the vaccine would arrive on Thursday.',
    'Okoro denied that his ministry had been warned in January. “Nobody warned us, and we would have listened,” Okoro said.',
  ),
  report(
    'flood',
    'Coast Radio',
    '2024-11-20',
    'Sea wall holds as storm passes Port Calder',
    'PORT CALDER - The new sea wall held through the night, Mayor Marta Ellison said on Wednesday.',
    '“Last year I had fish in my cellar, this year I have jam,” Ellison told Coast Radio.',
    'Climate scientist Nuria Vidal-Roca warned that the wall would not be enough. “The sea has more time than we have concrete,” she said.',
  ),
  report(
    'vote',
    'Meridian Wire',
    '2025-03-11',
    'Reyd will not run again',
    'President Tomas Reyd of Velmark said on Tuesday that he would not stand in the election in June.',
    '“I have had my turn at the wheel,” Reyd said. “Let somebody younger crash it.”',
    'His rival, Katarina Volz, said that she would end the sanctions within a year. “People vote with an empty fridge,” Volz told CNN.',
    'Volz rejected the claim that foreigners paid for her campaign.',
  ),
];
