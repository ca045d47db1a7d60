/** A text's language, by its commonest little words. */

/**
 * Gives a BCP 47 primary language by a vote of stop words over the beginning of a text; "en" where nothing decides,
 * "und" for a text in another script. A page's or sender's statement is better and comes first.
 */
export function guessLanguage(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  const votes = (stopWords: ReadonlySet<string>): number =>
    words.filter((word) => stopWords.has(word)).length;
  const english = votes(STOP_WORDS.en);
  if (english * 5 >= words.length && english >= 3) return 'en';
  let best = 'en';
  let most = english;
  for (const [language, stopWords] of Object.entries(STOP_WORDS)) {
    const count = votes(stopWords);
    // English names and quotes stand in every language: others must win clearly.
    if (count > most * 1.3 && count >= 5) {
      best = language;
      most = count;
    }
  }
  return most === 0 && isOtherScript(text.slice(0, SAMPLE)) ? 'und' : best;
}

function isOtherScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 40 && latin * 2 < letters;
}

const WORD = /\p{L}+/gu;

const SAMPLE = 2000;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words frequent in one of these languages and rare in the others; written for this file. */
const STOP_WORDS = {
  en: setOf(
    'the of and to in that is was for with as said his her they not have from by at but on he she it be are',
  ),
  de: setOf(
    'der die das und ist nicht ein eine mit auf für von dem den sich auch wurde sagte werden zu im am',
  ),
  fr: setOf(
    'le la les des est et une dans que qui pour pas sur avec au du son il elle ont été plus par',
  ),
  es: setOf(
    'el los las una que en y por con para no se del al su lo como más pero sus fue dijo está',
  ),
  it: setOf('il di che è la un una per non con del della sono si gli nel anche ha alla più detto'),
  pt: setOf('o os as um uma que não com para por em do da dos das se mais foi disse ao pelo são'),
  nl: setOf('de het een en van is niet dat op met voor zijn te die aan ook werd zei hij naar'),
  pl: setOf('w i na nie się z do że jest to o jak po co ale przez od dla ma był'),
};
