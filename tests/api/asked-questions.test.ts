/** Questions as people type them, over invented news that was read like any other: who answers, with which words. */

import { beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import type { AnswerView } from '../../src/services/answers.ts';
import { makeServices, type Services } from '../../src/services/services.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { REPORTS } from '../support/newspapers.ts';

let services: Services;

beforeAll(async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  services = makeServices({ store, now: () => '2025-03-12T10:00:00Z' });
  const app = await buildApp({ services, version: '0.0.0-test', maxPageBytes: 200_000 });
  for (const payload of REPORTS) {
    const response = await app.inject({ method: 'POST', url: '/v1/articles', payload });
    expect(response.statusCode).toBe(201);
  }
  return async () => {
    await app.close();
    await store.close();
  };
});

const ask = (question: string): Promise<AnswerView> => services.answers.answer(question);

/** The first answer begins with these words; a number says how many answers there are. */
test.each<[string, string, number?]>([
  ['What has Marta Ellison said about water?', 'Households will pay a tenth more'],
  ['what did mayor ellison say about water bills', 'Nobody likes a bigger bill'],
  ['Ellison on the sea wall', 'The new sea wall held'],
  ['ellison jam', 'Last year I had fish in my cellar', 1],
  ['What has Ellison said about trains since March?', 'A city without trains', 1],
  ['who said "a tax on baths"?', 'the increase “a tax on baths”', 1],
  ['who said "plugging holes"', 'We are not printing money', 1],
  ['Who called the increase a tax?', 'the increase “a tax on baths”'],
  ['What did Pryce tell reporters?', 'We are not printing money', 1],
  ['What did Volz tell CNN yesterday?', 'People vote with an empty fridge', 1],
  ['What did Havrylenko tell reporters in Kyiv about prisoners?', 'Every mother who writes', 1],
  ['What has Havrilenko said about a truce?', 'A truce is not a peace'],
  ['Dmitri Gavrilenko truce', 'A truce is not a peace'],
  ['Did Sandoval deny threatening drivers?', 'the company had threatened', 1],
  ['Did Viktor Sandoval deny that he threatened to fire drivers?', 'the company had threatened', 1],
  ['What has Sandoval denied?', 'the company had threatened', 1],
  ['has Okoro denied being warned', 'his ministry had been warned', 1],
  ['Did Volz deny taking foreign money?', 'the claim that foreigners paid', 1],
  ['did sandoval refuse to comment on the strike', 'to comment on the cost', 1],
  ['who has declined to comment?', 'to comment on the cost', 1],
  ['what has Oksana Tkachenko said about vaccines', 'The vaccine is in a warehouse', 1],
  ['who in Kyiv has talked about prisoners', 'Ostravia and Velmark will exchange'],
  ['who in Lysk has spoken about the vaccine?', 'The vaccine is in a warehouse'],
  ['latest from Reyd', 'I have had my turn'],
  ["What's the latest from Tomas Reyd on sanctions?", 'Sanctions are a wall', 2],
  ['what have Reyd and Volz said about sanctions', 'Sanctions are a wall'],
  ['What have Reyd, Volz and Havrylenko said about sanctions?', 'Sanctions are a wall'],
  ['Brandvold or Benhaddou on tariffs', 'A tariff is a tax'],
  ['what did Brandvold and Fitch say in January', 'Patience is cheaper', 1],
  ['What has Aicha Benhaddou said about duties?', 'A tariff is a tax', 2],
  ['What has Benhadou said about tarrifs', 'A tariff is a tax', 2],
  ['Sofie Åberg interest rates', 'the bank would not cut rates'],
  ['what did fitch say about patience', 'Patience is cheaper', 1],
  ['What has Reyd said, except about sanctions?', 'I have had my turn'],
  ['What has Reyd said about the election but not about sanctions', 'he would not stand'],
  ['what has anyone said about climate change', 'The sea has more time'],
  ['who has warned about the sea wall', 'The new sea wall held'],
  ['Who is warning about the ceasefire?', 'the ceasefire could collapse'],
  ['What has Elison said about watter', 'Households will pay'],
  ["What is Ellison's position on the strike?", 'A city without trains'],
  ["Ellison's view of the water charges", 'Households will pay'],
  ['Where does Volz stand on sanctions?', 'she would end the sanctions'],
  ['how did Brandvold react to the steel duties', 'her government would answer'],
  ["Reyd's statement on the election", 'he would not stand'],
  ['quote from Whitcombe', 'Our drivers are falling asleep', 2],
  ['what did the rail union say about night shifts', 'a two-day strike', 1],
  ['what did brandvold tell the ledger', 'We did not want a trade war', 1],
  ['What did Ellison tell the council on 4 March?', 'Households will pay', 1],
  ['What was said in November 2024 about the wall?', 'the wall would not be enough', 4],
  ['statements by Okoro between 1 March and 11 March', 'Nobody warned us'],
  ['everything Fitch has said', 'Patience is cheaper', 1],
  ['give me all quotes by Ilse Brandvold on jobs', 'No welder in Sundby'],
  ['Has Pryce ever talked about leaks?', 'the company had lost a third'],
  ['did ellison really say “nobody likes a bigger bill”', 'Nobody likes a bigger bill', 1],
  ['is it true that Reyd said sanctions are a wall', 'Sanctions are a wall'],
  ["I'm looking for quotes by Aaberg about inflation", 'Inflation is coming down'],
  ['Vidal Roca concrete', 'The sea has more time', 1],
  ['What has the president of Velmark said about sanctions?', 'Sanctions are a wall', 2],
  ["what did Velmark's president say about sanctions", 'Sanctions are a wall', 2],
  ['What did the mayor of Port Calder say about trains?', 'A city without trains'],
  [
    'latest quotes from the governor of the Bank of Norrland on rates',
    'the bank would not cut rates',
  ],
  ['what does nuria vidal roca say about sea level', 'The sea has more time'],
  ['the mayor of Sundby on jobs', 'eight hundred people would lose', 2],
  ['What did the finance minister say about patience?', 'Patience is cheaper', 1],
  ["the finance minister's comments on patience", 'Patience is cheaper', 1],
  ['comments by the health minister on the vaccine', 'two thousand doses', 2],
  ['the CEO of Tanabe Motors on steel', 'Someone has to pay', 2],
  ['what did the minister for trade of Marsa say about tariffs', 'A tariff is a tax', 2],
  ['what has the PM said about jobs', 'No welder in Sundby'],
  ['what did the president of Velmark and Volz say on sanctions', 'Sanctions are a wall', 4],
])('%s', async (question, words, count) => {
  const { items, empty } = await ask(question);
  expect(empty).toBeNull();
  expect(items[0]?.quote.text.slice(0, words.length)).toBe(words);
  if (count !== undefined) expect(items.map(({ quote }) => quote.text)).toHaveLength(count);
});

test.each([
  ['What has Putin said about drones?', 'unknown_speaker', null],
  ['What has Tkachenko said about the ceasefire?', 'ambiguous_speaker', 'Ihor Tkachenko'],
  ['what did doctor Tkachenko say about beds', 'ambiguous_speaker', 'Oksana Tkachenko'],
  ['What has Reyd said about whales?', 'nothing_on_topic', 'What has Tomas Reyd said?'],
  [
    'what does nuria vidal roca say about interest rates',
    'nothing_on_topic',
    'What has Nuria Vidal-Roca said?',
  ],
  ['Did Sandoval deny bribes?', 'nothing_on_topic', 'What has Viktor Sandoval denied?'],
  ['statements by Okoro before 2024', 'filtered_out', 'Ask without the time.'],
  ['What has Joan Whitcombe told the Ledger?', 'filtered_out', 'Ask without the addressee.'],
  ['trump', 'nothing_on_topic', null],
  ['What did the mayor say about trains?', 'ambiguous_speaker', 'Marta Ellison'],
  ['What has the president of France said about sanctions?', 'unknown_speaker', null],
  ['the mayor of Kyiv on heating', 'unknown_speaker', null],
  ['What has the former president of Velmark said?', 'unknown_speaker', null],
  ['What did the president of Velmark say in 2010?', 'unknown_speaker', 'Tomas Reyd'],
  ['said', 'not_understood', null],
])('%s is answered by %s', async (question, reason, suggestion) => {
  const { items, empty } = await ask(question);
  expect(items).toEqual([]);
  expect(empty?.reason).toBe(reason);
  if (suggestion !== null) expect(empty?.suggestions[0]).toBe(suggestion);
});
