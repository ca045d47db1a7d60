/**
 * The plainest reporting verbs of other languages than English, for direct quotes with a cue beside them. Not complete,
 * and not meant to be: a verb that means much else is left out. Origin: our own list, from the usual grammars. MIT.
 */

/** What a language needs for direct quotes. */
export interface ForeignCues {
  /** Sources of regular expressions for whole words or, in scripts without blanks, for stretches. */
  readonly verbs: readonly string[];
  /** Prepositions that name a source: "selon", "según". */
  readonly sources: readonly string[];
  /** The verb may close the sentence, far from the quotation. */
  readonly isVerbLast: boolean;
}

const cues = (verbs: string, sources = '', isVerbLast = false): ForeignCues => ({
  verbs: words(verbs),
  sources: words(sources),
  isVerbLast,
});

function words(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/** BCP 47 primary language → its cues; "_" stands for a blank. Both written forms of Norwegian are `no`. */
export const FOREIGN_CUES: ReadonlyMap<string, ForeignCues> = new Map([
  [
    'de',
    cues(
      `sagte sagten sagt erklärte erklärt betonte betont meinte meint berichtete berichtet schrieb schreibt kritisierte
      kritisiert forderte fordert warnte warnt ergänzte ergänzt bekräftigte versicherte fragte antwortete`,
      'so laut',
    ),
  ],
  [
    'fr',
    cues(
      `(?:a|ont|avait)(?:-t-(?:il|elle|on))?_(?:déclaré|dit|affirmé|expliqué|ajouté|annoncé|assuré|souligné|indiqué|estimé|confié|précisé|écrit|lancé|réagi|rappelé|regretté|averti|martelé|répondu|raconté)
      déclare dit affirme explique ajoute assure souligne indique estime confie précise raconte lance résume témoigne insiste`,
      'selon',
    ),
  ],
  [
    'es',
    cues(
      `dijo dijeron declaró afirmó aseguró explicó añadió señaló indicó sostuvo manifestó comentó advirtió subrayó expresó
      apuntó agregó recalcó escribió respondió dice afirma asegura explica señala añade cuenta
      (?:ha|había|han)_(?:dicho|declarado|afirmado|asegurado|explicado|señalado|añadido|advertido)`,
      'según',
    ),
  ],
  [
    'it',
    cues(
      `(?:ha|aveva|hanno)_(?:detto|dichiarato|affermato|spiegato|aggiunto|commentato|sottolineato|scritto|assicurato|raccontato|risposto)
      dice afferma spiega aggiunge commenta sottolinea racconta`,
      'secondo',
    ),
  ],
  [
    'pt',
    cues(
      `disse disseram afirmou declarou explicou acrescentou comentou destacou ressaltou contou escreveu garantiu alertou
      avaliou respondeu sublinhou diz afirma explica conta`,
      'segundo',
    ),
  ],
  [
    'ca',
    cues('(?:ha|han|va)_(?:dit|declarat|afirmat|explicat|afegit|assegurat|dir|afirmar)', 'segons'),
  ],
  [
    'nl',
    cues(
      'zei zeiden zegt zeggen verklaarde verklaart vertelde vertelt stelde stelt schreef schrijft benadrukte reageerde waarschuwde',
      'aldus volgens',
    ),
  ],
  [
    'pl',
    cues(
      'powiedział[ai]? powiedzieli stwierdziła? dodała? oświadczyła? podkreśliła? mówi wyjaśniła? zaznaczyła? przekazała? napisała? ocenia oceniła?',
      'według',
    ),
  ],
  ['cs', cues('řekla? uvedla? dodala? prohlásila? sdělila? říká vysvětlila?', 'podle')],
  ['sk', cues('povedala? uviedla? dodala? vyhlásila? hovorí vysvetlila?', 'podľa')],
  [
    'sv',
    cues(
      'sade sa säger menar uppger förklarar förklarade berättar skriver konstaterar tillade',
      'enligt',
    ),
  ],
  ['da', cues('sagde siger udtaler udtalte forklarer fortæller skriver mener tilføjede', 'ifølge')],
  ['no', cues('sa sier forteller uttaler skriver mener forklarer opplyser', 'ifølge')],
  ['fi', cues('sanoi sanoo kertoi kertoo totesi toteaa kirjoitti')],
  ['hu', cues('mondta mondja közölte nyilatkozta hangsúlyozta írta fogalmazott')],
  [
    'ro',
    cues(
      'a_(?:declarat|spus|afirmat|precizat|adăugat|explicat|transmis|scris) spune afirmă',
      'potrivit',
    ),
  ],
  ['hr', cues('rekao rekla kazao kazala izjavio izjavila dodao dodala poručio poručila', 'prema')],
  ['el', cues('δήλωσε είπε τόνισε ανέφερε σημείωσε πρόσθεσε υποστήριξε λέει')],
  [
    'ru',
    cues(
      `сказал[аи]? заявил[аи]? сообщил[аи]? отметил[аи]? добавил[аи]? подчеркнул[аи]? пояснил[аи]? рассказал[аи]?
      написал[аи]? уточнил[аи]? ответил[аи]? объяснил[аи]? говорит считает`,
    ),
  ],
  [
    'uk',
    cues(
      `сказав сказала заявив заявила повідомив повідомила зазначив зазначила додав додала наголосив наголосила пояснив
      пояснила розповів розповіла написав написала каже вважає`,
    ),
  ],
  ['bg', cues('каза заяви съобщи отбеляза добави подчерта обясни написа казва', 'според')],
  [
    'sr',
    cues(
      'rekao rekla izjavio izjavila dodao dodala рекао рекла изјавио изјавила додао додала казао казала',
    ),
  ],
  ['tr', cues('dedi söyledi belirtti açıkladı kaydetti konuştu vurguladı', '', true)],
  ['az', cues('dedi bildirdi söylədi', '', true)],
  ['id', cues('kata ujar ungkap tutur ucap tegas', 'menurut')],
  ['vi', cues('nói cho_biết khẳng_định phát_biểu chia_sẻ', 'theo')],
  ['sw', cues('alisema amesema aliongeza alieleza')],
  ['ar', cues('و?قالت? و?قالوا و?أضافت? و?صرح و?صرحت و?أكدت? و?أوضحت? و?ذكرت? و?كتبت?')],
  ['fa', cues('گفت گفتند افزود نوشت', '', true)],
  ['ur', cues('کہا بتایا لکھا بولے', '', true)],
  ['he', cues('אמר אמרה אמרו הוסיף הוסיפה הבהיר הבהירה טען טענה הצהיר הצהירה כתב כתבה')],
  ['hi', cues('कहा बताया बोले बोलीं लिखा', '', true)],
  ['mr', cues('म्हणाले म्हणाल्या म्हणाला सांगितले', '', true)],
  ['ne', cues('भने भन्नुभयो बताए', '', true)],
  ['bn', cues('বলেন বলেছেন জানান বললেন জানিয়েছেন', '', true)],
  ['zh', cues('说 說 表示 指出 强调 強調 告诉 告訴 写道 寫道', '', true)],
  ['ja', cues('述べ 話し 語っ 強調し 説明し コメントし 訴え 言っ', '', true)],
  ['ko', cues('말했다 밝혔다 전했다 강조했다 덧붙였다 설명했다 말했습니다 밝혔습니다', '', true)],
]);

/** Roles and forms of address that stand before a name with a capital: German ones by their ends. */
export const FOREIGN_TITLES =
  /^(?:\p{L}{0,30}(?:minister|präsident|meister|sprecher|chef|leiter|direktor|kommissar|anwalt|vorsitzende|abgeordnete|kanzler|richter|sekretär|rätin|rat|beauftragte)(?:in|r|n)?|Herrn?|Frau|Dr\.?|Prof\.?|Professor(?:in)?|Mme|M\.|Mlle|Me|Madame|Monsieur|Maître|Sr\.?|Sra\.?|Don|Doña|Dña\.?|Signora?|Sig\.|Dott\.?|Onorevole|Senhora?|Dom|Dona|Mevrouw|Meneer|Pan[ií]?|Fru|Herra|Rouva|Bapak|Ibu|Ông|Bà)$/u;

/** Lower-case particles inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della delle di da do dos das du des la le el al bin ibn ben von vom van der den ter ten zu y e af av'.split(
    ' ',
  ),
);

/** Scripts without blanks between words: letters are counted there. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
