/**
 * Verbs that report speech, by what they usually take.
 * Origin: our own list after the classes of reporting verbs in Krestel, Bergler & Witte 2008 and VerbNet's say-37.7,
 * tell-37.2, lament-37.8 and judgement-33, widened by the cues seen in PolNeAR's training part. MIT.
 */

/** `say`: a clause or words; `tell`: somebody, then a clause; `judge`: somebody or something, then as, for, of; `ask`: questions and requests. */
export type ReportingClass = 'say' | 'tell' | 'judge' | 'ask' | 'promise' | 'refuse';

const rows: readonly (readonly [ReportingClass, string])[] = [
  [
    'say',
    `say add note write explain continue argue claim insist acknowledge admit concede confirm announce declare state report
    reply respond answer assert allege contend maintain observe remark comment reveal disclose stress emphasize emphasise
    underline underscore warn caution predict forecast suggest hint imply indicate believe think estimate calculate conclude
    recall recount relate repeat reiterate joke quip laugh shout cry exclaim scream yell whisper mutter murmur snap retort
    counter fume complain lament grumble protest boast brag gush chime interject mumble opine muse reflect reason recommend
    propose testify swear attest affirm aver avow proclaim pronounce profess post tweet retweet blog text email message
    describe speculate surmise posit theorize theorise sing chant read publish clarify specify elaborate summarize summarise
    conceal deny dispute refute rebut debunk deadpan gripe bemoan wail sob sigh groan whine crow marvel enthuse expound hail
    tease point agree disagree differ allow grant guess fear worry hope deem judge find feel signal telegraph tout
    trumpet volunteer venture vent opine preach rail rant riff scoff sneer sniff start begin finish conclude close end open
    put voice echo go offer express reckon rule mention discuss talk speak react raise shoot cite quote reference detail outline note document chronicle record hold submit accept`,
  ],
  [
    'tell',
    'tell inform assure remind notify advise brief convince persuade reassure alert lecture instruct show teach update',
  ],
  [
    'judge',
    `call describe label term dub brand characterize characterise portray depict paint slam blast condemn criticize criticise
    denounce decry blame accuse fault praise laud commend applaud thank mock ridicule dismiss reject welcome defend attack
    bash rip tear hammer chide scold rebuke castigate chastise lambast lambaste excoriate deride liken compare cast
    hail tout address greet endorse question challenge charge credit congratulate apologize apologise regret deplore cheer salute trash
    assail berate refer single bill frame style knock pan jab needle skewer compliment cite target honor honour`,
  ],
  [
    'ask',
    'ask inquire enquire wonder urge demand request call beg plead appeal implore query press invite exhort encourage order direct tell command want dare',
  ],
  [
    'promise',
    'promise pledge vow threaten swear undertake commit guarantee offer agree warn propose plan',
  ],
  ['refuse', 'decline refuse'],
];

/** Lemma → its classes, the commonest first. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingClass[]> = (() => {
  const classes = new Map<string, ReportingClass[]>();
  for (const [of, words] of rows) {
    for (const lemma of words.split(/\s+/u)) {
      const known = classes.get(lemma);
      if (known && !known.includes(of)) known.push(of);
      else if (!known && lemma !== '') classes.set(lemma, [of]);
    }
  }
  return classes;
})();

/** Verbs that do nothing but report: a cue wherever they have a subject and words. */
export const CORE_REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say tell add write explain insist argue claim announce declare state reply respond acknowledge admit concede note quip
  remark tweet retort exclaim joke testify allege contend assert maintain complain warn lament inform reveal confirm stress`.split(
    /\s+/u,
  ),
);

/** Past tense and past participle where they aren't regular. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly [past: string, participle: string]> =
  new Map([
    ['say', ['said', 'said']],
    ['tell', ['told', 'told']],
    ['write', ['wrote', 'written']],
    ['think', ['thought', 'thought']],
    ['find', ['found', 'found']],
    ['feel', ['felt', 'felt']],
    ['read', ['read', 'read']],
    ['begin', ['began', 'begun']],
    ['go', ['went', 'gone']],
    ['put', ['put', 'put']],
    ['swear', ['swore', 'sworn']],
    ['sing', ['sang', 'sung']],
    ['tear', ['tore', 'torn']],
    ['cast', ['cast', 'cast']],
    ['show', ['showed', 'shown']],
    ['teach', ['taught', 'taught']],
    ['bid', ['bid', 'bid']],
    ['speak', ['spoke', 'spoken']],
    ['undertake', ['undertook', 'undertaken']],
    ['forecast', ['forecast', 'forecast']],
    ['make', ['made', 'made']],
    ['give', ['gave', 'given']],
    ['take', ['took', 'taken']],
    ['see', ['saw', 'seen']],
    ['know', ['knew', 'known']],
    ['lay', ['laid', 'laid']],
    ['hold', ['held', 'held']],
    ['hit', ['hit', 'hit']],
    ['get', ['got', 'got']],
    ['rebut', ['rebutted', 'rebutted']],
    ['draw', ['drew', 'drawn']],
    ['throw', ['threw', 'thrown']],
    ['strike', ['struck', 'struck']],
    ['come', ['came', 'come']],
    ['shoot', ['shot', 'shot']],
    ['send', ['sent', 'sent']],
  ]);
