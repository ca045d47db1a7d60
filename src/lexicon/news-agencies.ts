/**
 * News agencies whose copy other outlets print, by the forms in which credits name them.
 * Origin: our own list. MIT.
 */

/** The agency's name, and the forms of it in credits. */
export const NEWS_AGENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Reuters', ['Reuters', 'Thomson Reuters']],
  ['Associated Press', ['AP', 'Associated Press', 'The Associated Press']],
  ['Agence France-Presse', ['AFP', 'Agence France-Presse']],
  ['ANI', ['ANI', 'Asian News International']],
  ['PTI', ['PTI', 'Press Trust of India']],
  ['IANS', ['IANS', 'Indo-Asian News Service']],
  ['UNI', ['UNI', 'United News of India']],
  ['UPI', ['UPI', 'United Press International']],
  ['Bloomberg', ['Bloomberg', 'Bloomberg News']],
  ['dpa', ['dpa', 'DPA', 'Deutsche Presse-Agentur']],
  ['EFE', ['EFE', 'Agencia EFE']],
  ['ANSA', ['ANSA']],
  ['TASS', ['TASS', 'ITAR-TASS']],
  ['Interfax', ['Interfax', 'Interfax-Ukraine']],
  ['Ukrinform', ['Ukrinform']],
  ['Xinhua', ['Xinhua']],
  ['Kyodo', ['Kyodo', 'Kyodo News']],
  ['Yonhap', ['Yonhap']],
  ['Anadolu', ['AA', 'Anadolu', 'Anadolu Agency']],
  ['PA Media', ['PA', 'PA Media', 'Press Association']],
  ['Canadian Press', ['Canadian Press', 'The Canadian Press']],
  ['AAP', ['AAP', 'Australian Associated Press']],
]);
