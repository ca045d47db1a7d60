/** Direct quotes in other languages than English: content | cue | speaker, and nothing else. */

import { expect, test } from 'vitest';
import { extract } from '../../../src/engine/index.ts';
import { processorMsSince } from '../../support/processor-time.ts';
import { pageOf } from '../pages/invented.ts';

const found = (text: string): string[] => {
  const { text: page, quotes } = extract(pageOf({ text }));
  return quotes.map(({ content, cue, speaker }) =>
    [
      content.map(({ start, end }) => page.slice(start, end)).join(' … '),
      cue === null ? '' : page.slice(cue.start, cue.end),
      speaker?.name ?? '',
    ].join(' | '),
  );
};

const TEXTS: [string, string, string[]][] = [
  [
    'de',
    'Der Film „Die Verwandlung“ läuft ab Donnerstag in den Kinos der Stadt. Das sogenannte „Wunder von Lindenau“ ist vorbei. „Nein.“ Anna Krause sagte: „Wir machen weiter wie bisher.“ Ihr Kollege Dr. Wolf sieht das anders. „Das war ein schwerer Fehler“, so Wolf, „und er wird uns noch lange beschäftigen.“',
    [
      'Wir machen weiter wie bisher. | sagte | Anna Krause',
      'Das war ein schwerer Fehler | so | Wolf',
      'und er wird uns noch lange beschäftigen. | so | Wolf',
    ],
  ],
  [
    'de',
    'Die Brücke bleibt gesperrt, das hat der Rat am Montag beschlossen. »Wir können nicht anders«, erklärte Bürgermeisterin Jana Sommer. »Ich schlafe seitdem nicht mehr gut«, sagte der Anwohner.',
    [
      'Wir können nicht anders | erklärte | Jana Sommer',
      'Ich schlafe seitdem nicht mehr gut | sagte | Anwohner',
    ],
  ],
  [
    'fr',
    'Le film « La Nuit américaine » sera projeté jeudi au cinéma du port. La présidente de l’association, Mme Aurore Le Goff, a dit : « Nous irons jusqu’au bout de la procédure. » « C’est une honte », lâche un riverain. « On a tout perdu, la maison, les bêtes, le foin. »',
    [
      'Nous irons jusqu’au bout de la procédure. | a dit | Aurore Le Goff',
      'On a tout perdu, la maison, les bêtes, le foin. |  | ',
    ],
  ],
  [
    'fr',
    'Solène Kervella dirige le port depuis dix ans et ne compte pas partir. « Nous avons tout essayé », a-t-elle expliqué lundi. « La digue tiendra tout l’hiver », assure Kervella.',
    [
      'Nous avons tout essayé | a-t-elle expliqué | ',
      'La digue tiendra tout l’hiver | assure | Solène Kervella',
    ],
  ],
  [
    'es',
    'La película «El sur» se proyectará el jueves en el centro cultural de la villa. "Vamos a seguir luchando por nuestros derechos", aseguró la portavoz Lucía Ferrer en la plaza mayor. Preguntada por los plazos, Ferrer respondió: "No lo sabemos todavía".',
    [
      'Vamos a seguir luchando por nuestros derechos | aseguró | Lucía Ferrer',
      'No lo sabemos todavía | respondió | Lucía Ferrer',
    ],
  ],
  [
    'ru',
    'Фильм «Солярис» покажут в четверг в кинотеатре «Родина». «Мы ждали этого дня десять лет, — сказал Олег Дымов. — Теперь всё будет иначе». Глава района Дымов добавил: «Билеты бесплатные для всех школьников города».',
    [
      'Мы ждали этого дня десять лет, … Теперь всё будет иначе | сказал | Олег Дымов',
      'Билеты бесплатные для всех школьников города | добавил | Олег Дымов',
    ],
  ],
  [
    'ar',
    'أعلنت رئيسة بلدية النهر الأبيض يوم الاثنين أن الجسر القديم سيغلق في الربيع. وقالت سلمى الحداد للصحفيين: «لم نعد قادرين على ضمان سلامة السكان». وعرض فيلم «المومياء» مساء الخميس.',
    ['لم نعد قادرين على ضمان سلامة السكان | وقالت | '],
  ],
  [
    'hi',
    'नदीपुर की महापौर ने सोमवार को घोषणा की कि पुराना पुल वसंत में बंद कर दिया जाएगा। “हम अब नागरिकों की सुरक्षा की गारंटी नहीं दे सकते,” सुमन राठौड़ ने पत्रकारों से कहा। फिल्म “गाइड” गुरुवार को दिखाई जाएगी।',
    ['हम अब नागरिकों की सुरक्षा की गारंटी नहीं दे सकते, | कहा | '],
  ],
  [
    'zh',
    '河口市市长周一宣布旧桥关闭。电影《红河谷》将于周四上映。“我们别无选择，”他说，“必须马上行动。”所谓的“奇迹”已经结束。',
    ['我们别无选择， | 说 | ', '必须马上行动。 | 说 | '],
  ],
  [
    'ja',
    '川口町の町長は月曜日、古い橋を春に閉鎖すると発表した。林町長は記者団に対し「もはや住民の安全を保証できない」と述べた。映画「羅生門」は木曜日に上映される。',
    ['もはや住民の安全を保証できない | 述べ | '],
  ],
  [
    'ko',
    '강구시 시장은 월요일에 낡은 다리를 봄에 폐쇄한다고 발표했다. 임서윤 시장은 기자들에게 "더 이상 주민의 안전을 보장할 수 없다"고 말했다.',
    ['더 이상 주민의 안전을 보장할 수 없다 | 말했다 | '],
  ],
  [
    'fi',
    'Jokisuun kaupunginjohtaja ilmoitti maanantaina, että vanha silta suljetaan keväällä. ”Emme voi enää taata asukkaiden turvallisuutta”, Helmi Rautio sanoi toimittajille.',
    ['Emme voi enää taata asukkaiden turvallisuutta | sanoi | Helmi Rautio'],
  ],
  [
    'ur',
    'ندی پور کی میئر نے پیر کو اعلان کیا کہ پرانا پل بہار میں بند کر دیا جائے گا۔ ثمینہ راجپوت نے صحافیوں سے کہا: ”ہم اب شہریوں کی حفاظت کی ضمانت نہیں دے سکتے۔“',
    ['ہم اب شہریوں کی حفاظت کی ضمانت نہیں دے سکتے۔ | کہا | '],
  ],
];

test.each(TEXTS)('%s: %s', (language, text, quotes) => {
  expect(extract(pageOf({ text })).articles[0]?.language).toBe(language);
  expect(found(text)).toEqual(quotes);
});

test('100 kB of marks and cues are read in time that grows with them', () => {
  const started = process.cpuUsage();
  for (const piece of [
    '„a',
    '« a », a dit ',
    '„Ja“ Aa Bb',
    '— сказал «',
    ' " a',
    '”',
    '«'.repeat(50),
  ]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    extract(pageOf({ text, language: piece.includes('сказал') ? 'ru' : 'fr' }));
  }
  expect(processorMsSince(started)).toBeLessThan(20_000);
});
