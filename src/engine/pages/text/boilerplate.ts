/** Lines that pages print around and inside articles: what to skip, and what the article ends at. */

/** What a boilerplate line does: `skip` is left out; after `list` and `end` what follows is no longer the article. */
export type Boilerplate = 'skip' | 'list' | 'end';

/**
 * Tells boilerplate from text; null for text. `list` opens a box of links (prose may go on after it), `end` opens
 * what belongs to readers or to the house: comments, the author's note.
 */
export function findBoilerplate(line: string): Boilerplate | null {
  for (const { effect, hint, pattern } of JOINED_RULES) {
    if ((hint === undefined || hint.test(line)) && pattern.test(line)) return effect;
  }
  return isShareBar(line) || isNavigation(line) ? 'skip' : null;
}

/** Longer lines are prose, but for the few kinds that run on. */
export const MAX_SHORT = 240;

/** Says whether a line longer than `MAX_SHORT` is boilerplate all the same. */
export const isLongBoilerplate = (line: string): boolean => LONG.test(line);

const LONG = /^(?:Disclaimer ?:|© ?\d{4}|Copyright (?:©|\(c\)|\d{4}))/iu;

interface Rule {
  readonly effect: Boilerplate;
  /** A cheap first look, where the pattern isn't bound to the line's first words. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
}

/** In order: the first that fits decides. Patterns are anchored; each has a line in `boilerplate.test.ts`. */
const RULES: readonly Rule[] = [
  {
    effect: 'end',
    pattern:
      /^(?:\d{1,5} (?:comments?|commentaires?|comentarios?|comentários?|kommentare?|commenti|reacties)|(?:comments?|conversation)(?: ?\(\d{1,6}\)| ?: ?\d{1,6})?|no comments yet\W{0,5}|view (?:all )?(?:\d{1,5} )?comments|reader comments|leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)\W?|about the authors?|top comments)$/iu,
  },
  {
    effect: 'end',
    pattern: /^A(?:bout the Authors?|BOUT THE AUTHORS?)(?: ?[:|–—]| \p{Lu}).{0,220}$/u,
  },
  {
    effect: 'list',
    pattern:
      /^(?:related(?: (?:articles?|stories|news|topics|links|posts|content|coverage|reading))?|trending(?: (?:now|news|stories|today))?|most (?:read|popular|viewed|shared|commented)(?: \p{L}{1,15}){0,3}|top (?:stories|videos|news|headlines)|latest (?:news|stories|headlines|videos)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|(?:editors?[’']?s?|our) picks?|in other news|don[’']t miss|around the web|what to read next|up next|popular(?: (?:now|stories|posts))?|also in (?:this section|the news)|from our partners|sponsored (?:content|links|stories)|promoted (?:content|stories)|keep reading|next story|previous story|further reading|read more|see also|more (?:stories|news|headlines|coverage|like this|on this story))(?:\s?[:»>…]| {1,2}view all)?$/iu,
  },
  // "MORE FROM THE ROUNDUP", "More on this topic"; not "More from him was to come."
  {
    effect: 'list',
    pattern:
      /^(?:and also|also (?:today|this week|worth (?:a look|reading|your time))|elsewhere(?: today)?|in brief|quick (?:hits|reads)|what else(?: we(?:[’']re| are) reading)?|(?:a word|a message) from our sponsors?|explore more on these topics)\W?$/iu,
  },
  { effect: 'list', pattern: /^more (?:from|on|in|about) [^.!?,;:"“”]{2,60}$/iu },
  {
    effect: 'skip',
    pattern:
      /^[[(]?(?:advertisements?|adverts?|ad|sponsored|promoted|(?:story|article|content) continues (?:below|after)[^.]{0,40}|scroll (?:down )?to continue[^.]{0,30}|continue reading[^.]{0,60}|(?:read|view|see) (?:the )?(?:full|whole|entire|original) (?:story|article|text|coverage)[^.]{0,40}|(?:read|show|see|view|load|learn) (?:more|all|less)(?: [^.]{0,50})?|watch (?:live|now|the video)|listen (?:now|to this article)[^.]{0,20}|play video|view gallery|back to top|(?:skip|jump) to (?:main )?(?:content|navigation)|home|menu|search|close|loading|more|hide|options)[\])]?\W{0,4}$/iu,
  },
  // "ALSO READ | Why river islands move", "READ MORE: …"
  {
    effect: 'skip',
    pattern:
      /^[•▶►>»*]?\s?(?:also[ -]read|read also|read more|read next|must[ -]read|related(?: story| stories| coverage)?|see also|watch(?: now| more| video)?|listen|don[’']t miss|recommended|more on this|in pictures|in photos|explained|poll|quiz|vote|gallery|video|photos?|pictured?|image|file photo|photo credit|image credit|image source|picture credit|credits?|source image|caption|tags?|topics?|keywords|filed under|categor(?:y|ies)|location|sections?|share(?: this)?(?: article| story| on)?|follow (?:us|more)[^.]{0,30}|contact(?: us)?|e-?mail|published by|curated by|edited by|reported by|written by|first published|published(?: on)?|last updated(?: on)?|updated(?: on)?|posted(?: on)?|disclaimer|correction policy|isbn|doi)\s?[:|–—]\s?\S.{0,220}$/iu,
  },
  { effect: 'skip', pattern: /^(?:also read|read also|watch)[ -]{1,3}[“"‘'\p{Lu}][^.]{0,160}$/iu },
  // Wishes of the house, in the imperative.
  {
    effect: 'skip',
    pattern:
      /^(?:sign up|subscribe|join (?:us|our|the|\S{1,30} on)|follow (?:us|our|\S{1,20}(?: [\p{Lu}&]\S{0,20}){0,3}(?: on .{1,60})?$)|get (?:the (?:best|latest|app|top|news)|our|all the|latest|breaking|unlimited|daily|more from|\p{L}{1,20} (?:news|alerts|updates))|download (?:the|our)|install (?:the|our)|click (?:here|to)|tap (?:here|to)|log ?in|sign in|register (?:now|for|to)|create (?:a |an |your )(?:free )?account|support (?:our|independent|quality|local)|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|donate (?:now|today|to)|try (?:our|it|the new|\p{L}{1,20} (?:for free|ai))|start your (?:free )?trial|unlock|upgrade (?:to|now)|stay (?:updated|informed|tuned|connected|up to date)|catch (?:all|up on|the latest)|turn on notifications|enable notifications|manage (?:preferences|cookies|your)|accept (?:all|cookies)|reject (?:all|cookies)?|add us (?:as|on)|make us|choose us|shop (?:now|the)|buy now|cancel anytime|explore what|want (?:more|to (?:read|get|see))|enjoy(?:ing|ed) (?:this|our)|like what you|if you (?:liked|enjoyed) this|have (?:a|any) (?:story|tip|news tip)s?|got a (?:story|tip|news tip)|send (?:us )?(?:your )?(?:tips|news|feedback)|share (?:your|this|on|via)|report (?:a|an) (?:problem|error|typo|issue)|let us know|tell us|rate this|was this (?:story|article|page|helpful)|did you (?:like|find) this|how (?:helpful|useful) was)\b.{0,200}$/iu,
  },
  // The foot of a page: what follows is the house's.
  {
    effect: 'list',
    pattern: /^(?:©|\(c\)|copyright) ?.{0,160}all rights reserved\b.{0,60}$/iu,
  },
  {
    effect: 'skip',
    hint: /cookie|privacy|terms|rights|do not sell/iu,
    pattern:
      /^(?:.{0,60} )?(?:(?:uses?|use of|store|about|these|our|accept|manage) cookies?|cookie (?:policy|settings|preferences|notice)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|all rights reserved|your privacy|do not sell (?:or share )?my)\b.{0,150}$/iu,
  },
  { effect: 'skip', pattern: /^(?:©|\(c\) ?\d{4}|copyright (?:©|\d{4}|\(c\))).{0,200}$/iu },
  // What is heard besides words.
  {
    effect: 'skip',
    pattern:
      /^\((?:END )?(?:OF )?(?:SOUNDBITE|LAUGHTER|APPLAUSE|MUSIC|CROSSTALK|INAUDIBLE|UNINTELLIGIBLE|CHEERING|SINGING|BEGIN (?:VIDEO|AUDIO)|END (?:VIDEO|AUDIO)|COMMERCIAL BREAK|VIDEOTAPE|AUDIO CLIP)\b[^()]{0,120}\)$/u,
  },
  // Captions and stage directions in brackets; not "[He] said no."
  { effect: 'skip', pattern: /^\[[^[\]]{2,230}\]$/u },
  {
    effect: 'skip',
    pattern:
      /^\((?:(?:with|additional) (?:\p{L}{1,12} )?(?:inputs?|reporting|reports?|contributions?|files)|image|photo|picture|video|credit|file|reporting|writing|editing|adds|updates|corrects|recasts|refiles|this (?:story|article|report|copy)|only the headline|except for the headline|source)\b[^()]{0,220}\)$/iu,
  },
  {
    effect: 'skip',
    pattern:
      /^(?:additional reporting by|(?:reporting|writing|editing) by \p{Lu}|with inputs from)[^"“”]{2,200}$/iu,
  },
  {
    effect: 'skip',
    pattern:
      /^(?:photo|photograph|image|picture|illustration|graphic|video) (?:by|courtesy|via|from) [^.]{2,90}\.?$/iu,
  },
  {
    effect: 'skip',
    pattern:
      /^(?:getty images|shutterstock|istock|representational image|representative image|file photo|handout)\b.{0,60}$/iu,
  },
  // Bare addresses, remains of markup and image addresses, hashtags.
  { effect: 'skip', pattern: /^(?:https?:\/\/|www\.)\S{1,230}$/iu },
  { effect: 'skip', pattern: /^\S{0,120}[&?][\w.\-]{1,30}=\S{0,120}$/u },
  { effect: 'skip', pattern: /^(?:#[\p{L}\p{N}_]{1,40}[\s,]{0,3}){1,12}$/u },
  { effect: 'skip', pattern: /^[\p{P}\p{S}\s]{1,240}$/u },
  { effect: 'skip', pattern: /^\d{1,3}[ -]?min(?:ute)?s?[ -]?read$/iu },
  {
    effect: 'skip',
    pattern:
      /^\d{1,7}(?:[.,]\d{1,3})?[km]? (?:likes?|shares?|views?|reactions?|replies|reposts?|followers?|subscribers?|readers?)$/iu,
  },
  // What the sender of a letter says to those who read it.
  {
    effect: 'skip',
    pattern:
      /^(?:you(?:[’']re| are)? (?:receiv(?:e|ed|ing)|getting|subscribed)\b|this (?:e-?mail|message|newsletter) was sent\b|unsubscribe\b|to (?:unsubscribe|stop receiving|opt out)\b|view (?:this )?(?:e-?mail |newsletter )?(?:in|on) (?:your|the|a) (?:browser|web)|forward(?:ed)? (?:this|to)|by (?:signing up|subscribing|registering|entering your|submitting|clicking|continuing)\b.{1,40}\b(?:you|agree)).{0,200}$/iu,
  },
  // The name of an account alone, and facts of archives on the copy.
  { effect: 'skip', pattern: /^@[\w.]{2,30}$/u },
  {
    effect: 'skip',
    pattern:
      /^(?:[-*•+] )?[*_]{0,2}(?:length|word count|load-date|publication-type|language|section|subject|document id|copyright|link|url|guid|description) ?:[*_]{0,2}(?: \S.{0,120})?$/iu,
  },
];

/** Neighbours of one effect as one pattern: most lines fit none, and a call for each is dear. */
const JOINED_RULES: readonly Rule[] = RULES.reduce<Rule[]>((joined, rule) => {
  const last = joined.at(-1);
  const isAlike =
    last?.effect === rule.effect &&
    last.hint === rule.hint &&
    last.pattern.flags === rule.pattern.flags;
  if (!isAlike) return [...joined, rule];
  const pattern = new RegExp(`${last.pattern.source}|${rule.pattern.source}`, rule.pattern.flags);
  return [...joined.slice(0, -1), { ...last, pattern }];
}, []);

/** "Share · Save · 12 comments", "Like  Comment  Share": nothing but buttons. */
function isShareBar(line: string): boolean {
  if (line.length > 120) return false;
  const parts = line.split(BAR).filter((part) => part !== '');
  const buttons = parts.filter((part) => !COUNT.test(part));
  return buttons.length > 0 && buttons.every((part) => BUTTON.test(part));
}

/** "Reply  12": how often somebody did. */
const COUNT = /^\d{1,5}(?:\.\d)?[km]?$/iu;

const BAR = / ?[·•|/,] ?|\s{2,}|\t/u;

const BUTTON =
  /^(?:share(?: this)?|save|like|tweet|post|pin(?: it)?|e-?mail|print|facebook|x|twitter|whatsapp|telegram|linkedin|reddit|instagram|threads|bluesky|messenger|sms|flipboard|copy(?: link)?|bookmark|listen|follow|reply|repost|yes|no|(?:\d{1,6} )?(?:comments?|shares?|likes?|views?)|report(?: a problem)?|gift(?: article)?|a[+\-]|\d{1,3}[ \-]min(?:ute)? (?:read|listen|watch)|download|transcript|embed|play|pause|mute|font size|privacy|terms|help|about(?: us)?|contact(?: us)?|home|advertise|careers|do not sell .{0,40})$/iu;

/** "Top stories  For you  Following  Local": four or more short names in a row, no sentence. */
function isNavigation(line: string): boolean {
  if (/[.!?…]/u.test(line)) return false;
  if (TRAIL.test(line)) return true;
  const parts = line.split(NAVIGATION_MARK).filter((part) => part !== '');
  return parts.length >= 4 && parts.every((part) => part.length <= 24);
}

/** "News > Skerry Sound": where in the site a page stands. */
const TRAIL =
  /^[^>›»:“”"]{2,24}(?:\s[>›»]\s{1,3}[^>›»:“”"]{2,40}){1,6}$|^home(?:\s\/\s[^/]{2,30}){1,5}$/iu;

const NAVIGATION_MARK = / ?[|•·›»] ?|\s{2,}|\t/u;
