/**
 * The languages that a text is told apart by, as the trigram profiles name them and as BCP 47 does.
 * Origin: ISO 639-3 and ISO 639-1. Left out where a close neighbour with far more news would be mistaken for it
 * (Galician, Nynorsk, Macedonian, Belarusian, Malay). MIT.
 */

/** ISO 639-3 → BCP 47. */
export const NEWS_LANGUAGES: ReadonlyMap<string, string> = new Map(
  `eng en,deu de,fra fr,spa es,ita it,por pt,nld nl,pol pl,swe sv,dan da,nob no,fin fi,est et,lit lt,lvs lv,ces cs,slk sk,
  hun hu,ron ro,hrv hr,slv sl,cat ca,isl is,tur tr,azj az,ind id,vie vi,swh sw,tgl tl,rus ru,ukr uk,bul bg,srp sr,kaz kk,
  ell el,heb he,arb ar,pes fa,urd ur,pbu ps,hin hi,mar mr,npi ne,ben bn,tam ta,tel te,mal ml,kan kn,guj gu,pan pa,sin si,
  tha th,lao lo,mya my,khm km,cmn zh,jpn ja,kor ko,amh am,kat ka,hye hy`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([code = '', tag = '']) => [code, tag]),
);

/** Letters that only one of the languages above uses: sure where trigrams of a short text waver. First that fits. */
export const TELLING_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[әқңғүұһ]/iu, 'kk'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэё]/iu, 'ru'],
  [/[ђћџљњј]/iu, 'sr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
];
