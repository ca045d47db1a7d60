/**
 * The words that questions are made of: what asks, and what can't be a topic.
 * Origin: our own lists; the function words are those of any English grammar. MIT.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Forms of verbs by which one asks for somebody's words: "What has X *said*". */
export const ASKING_VERBS = setOf(`
  said say says saying told tell tells telling stated state states claimed claim claims commented comment comments
  talked talk talks talking spoken spoke speak speaks speaking think thinks thought believe believes remarked mention mentioned mentions
  announced announce announces declared declare declares argued argue argues warned warn warns promised promise promises
  suggested suggest suggests explained explain explains quoted criticised criticise criticized criticize complained complain
  demanded demand demands asserted assert asserts responded respond responds replied reply reacted react
  denied deny denies denying rejected reject rejects
  feel feels felt stand stands vow vows vowed insist insists insisted urge urges urged predict predicts predicted
  accuse accuses accused praise praises praised add adds added reveal reveals revealed`);

/**
 * Further verbs by which one asks for words, in small letters after an opener or auxiliary alone: elsewhere they may
 * be what is talked about, or a name. "Who *called* it a tax", "what has X *promised*", "who is *warning* about".
 */
export const ASKING_VERBS_OF_QUESTIONS = setOf(`
  call calls called calling describe describes described describing discuss discusses discussed discussing
  address addresses addressed addressing confirm confirms confirmed confirming admit admits admitted admitting
  acknowledge acknowledges acknowledged acknowledging note notes noted noting propose proposes proposed proposing
  pledge pledges pledged pledging hint hints hinted hinting joke jokes joked joking write writes wrote written writing
  tweet tweets tweeted tweeting post posts posted posting welcome welcomes welcomed welcoming
  condemn condemns condemned condemning blame blames blamed blaming apologise apologises apologised apologising
  apologize apologizes apologized apologizing threaten threatens threatened threatening defend defends defended defending
  hope hopes hoped hoping expect expects expected expecting recommend recommends recommended recommending
  report reports reported reporting insisting urging warning claiming arguing suggesting explaining announcing
  offer offers offered offering want wants wanted wanting ask asks asked asking plan plans planned planning
  intend intends intended support supports supported supporting oppose opposes opposed opposing back backs backed backing
  favour favours favoured favor favors favored regret regrets regretted agree agrees agreed disagree disagrees disagreed
  concede concedes conceded justify justifies justified dismiss dismisses dismissed dispute disputes disputed question questions
  questioned estimate estimates estimated compare compares compared advise advises advised order orders ordered
  declaring promising demanding predicting criticising criticizing complaining commenting thinking believing
  responding replying reacting accusing praising adding revealing vowing mentioning stating remarking asserting`);

/** By these one asks what somebody did when asked, be it that they said nothing. */
export const ANSWERING_VERBS = setOf(
  'comment comments commented commenting respond responds responded responding reply replies replied replying react reacts reacted',
);

/** What may stand before the question itself, the longest of those that begin alike first. */
export const OPENINGS: readonly string[] = [
  ...['is it true that', 'is it true', 'is it right that', 'is it correct that'],
  ...['can you tell me whether', 'can you tell me if', 'can you tell me', 'could you tell me'],
  ...['do you know whether', 'do you know if', 'do you know', 'do we know', 'does anyone know'],
  ...['i want to know', 'i would like to know', "i'd like to know", 'i need to know'],
  ...['i am looking for', "i'm looking for", 'i need', 'looking for', 'search for', 'look for'],
  ...['look up', 'find out', 'remind me', 'help me find'],
];

/** Those of them after which the addressee stands bare: "told *CNN*". */
export const TELLING_VERBS = setOf('tell tells told telling');

/** Those after which "to" or "with" names the addressee: "said *to* reporters". */
export const ADDRESSING_VERBS = setOf(
  'said say says saying speak speaks spoke spoken speaking talk talks talked talking complain complained',
);

/** Words after "tell" that are nobody's name: "tell us", "told the truth". */
export const NO_ADDRESSEES = setOf(
  'the a us me you him her them people everybody everyone anybody anyone truth world story',
);

/** By these one asks for refusals, before "to": "refused *to* comment". */
export const REFUSING_VERBS = setOf('refuse refuses refused decline declines declined');

/** By these one asks for the newest first. */
export const LATEST = setOf('latest newest recent recently lately');

/** What announces words that aren't wanted. */
export const EXCLUDING = new Set([
  ...['except', 'excluding', 'minus', 'without', 'except for', 'other than', 'apart from'],
  ...['aside from', 'without mentioning', 'leaving out'],
]);

/** "not *about* tariffs", "except *on* trade", "not *by* Orr" */
export const PREPOSITIONS_OF_EXCLUSION = setOf('about on regarding concerning over of for by');

/** Words by which a quote refers to what was said before: "27 of *them* were very light". */
export const ANAPHORS = setOf('it its this that these those them they such so both neither');

/** What opens a question besides auxiliaries and lead-ins. */
export const QUESTION_OPENERS = setOf(
  'what which how when why whether where and so also most much',
);

/** What stands between speaker and verb: "has X *ever publicly* said". */
export const FILLERS = setOf(
  'ever publicly recently lately already just since also actually really never repeatedly previously not to still yet',
);

/** Those of them that ask for a denial. */
export const DENYING_VERBS = setOf('denied deny denies denying rejected reject rejects');

/** Nouns by which one asks for somebody's words: "X's *comments* on". */
export const ASKING_NOUNS = setOf(`
  comment comments remark remarks statement statements quote quotes quotation quotations words view views opinion
  opinions position positions stance reaction reactions response responses claim claims thoughts take denial denials
  anything something everything news interview interviews speech speeches line`);

/** What stands before the topic: "said *about*". */
export const TOPIC_PREPOSITIONS = setOf(
  'about on regarding concerning re of over that to toward towards against',
);

export const AUXILIARIES = setOf(`
  has have had did does do is was were are will would can could should been be being hasn't haven't didn't doesn't`);

/** Further verbs that "not" follows: "it *may* not be". */
export const MODALS = setOf('may might must shall cannot am seems seem looks');

/** Speakers that stand for anybody at all. */
export const ANYBODY = setOf(
  'who anyone anybody someone somebody people they everyone everybody ever',
);

/** Words that carry no topic in questions alone: verbs for anything, amounts, "whether". */
export const EMPTY_WORDS = setOf(
  'taking getting having making going go goes went gone put puts whether much many lot kind sort get gets got happen happens happened need needs needed there now here come comes came according after',
);

/** Words that carry no topic. The keys of stored quotes hang on them (store/said-words.ts): another list needs a migration. */
export const STOP_WORDS = setOf(`
  a an the this that these those some any all each every no not only own same so such very too just also ever even
  and or but nor if then than as while because
  of in on at by for with about against between into through during before after above below to from up down out off
  over under again further once regarding concerning re toward towards around upon per via within without
  i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what when where
  why how one ones
  am is are was were be been being have has had having do does did doing will would shall should can could may might
  must
  thing things anything something everything nothing matter matters issue issues topic topics subject subjects
  question questions
  said say says saying tell tells told talk talked talks think thinks comment comments quote quotes lately recently latest
  newest please show me give find`);

/** Words before the real question: "*Please tell me* what X said". */
export const LEAD_INS = setOf(
  'please tell show give find me us can could you list all everything anything quotes where',
);
