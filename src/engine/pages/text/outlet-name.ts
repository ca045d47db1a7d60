/** What names of outlets, and labels of desks, look like. */

import { KNOWN_OUTLETS } from '../../../lexicon/outlets.ts';
import { foldName } from '../../../text/name-key.ts';

/** Says whether a short line may be the name of an outlet: "Munster Gazette", "Reel & Frame", "courier.example". */
export function isOutletName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || /["“”:;!?]|[.,…]$/u.test(name)) return false;
  if (isDomain(name)) return true;
  if (SLUG.test(name)) return false;
  const words = name.split(/[\s\-/]+/u);
  return (
    words.length <= 6 &&
    /\p{L}/u.test(name) &&
    words.every((word) => CAPITALISED.test(word)) &&
    !DESK.test(name)
  );
}

/** How much a name looks like an outlet's, beyond being possible: 0–2. */
export function outletLikeness(name: string): number {
  return (isDomain(name) ? 1 : 0) + (OUTLET_WORD.test(name) || KNOWN.has(foldName(name)) ? 1 : 0);
}

/** Names and aliases of well-known outlets, folded. */
const KNOWN: ReadonlySet<string> = new Set(
  KNOWN_OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName),
);

/** Says whether a line only says where in a paper a text stands, or what kind it is: "Interview", "World". */
export function isDeskLabel(line: string): boolean {
  return DESK.test(line);
}

const isDomain = (name: string): boolean =>
  /^(?:[\p{L}\d\-]{1,40}\.){1,3}[a-z]{2,12}$/iu.test(name);

/** "LATVIA-STRIKE": what a wire calls a story. */
const SLUG = /^\p{Lu}{3,}(?:[-/]\p{Lu}{3,}){1,4}$/u;

const CAPITALISED =
  /^(?:[\p{Lu}\d@(&].*|and|of|the|for|in|on|de|del|der|la|le|el|al|di|da|e|y|und|et|du|des|das|die|[a-z]{1,2}[’']?\p{Lu}.*)$/u;

const OUTLET_WORD =
  /\b(?:news|times|post|herald|press|daily|gazette|journal|tribune|standard|courier|network|today|tv|radio|mail|star|sun|globe|observer|guardian|telegraph|chronicle|examiner|express|mirror|record|review|reporter|register|dispatch|bulletin|weekly|monitor|magazine|media|broadcasting|wire|agency|online|ledger|echo|argus|argosy|sentinel|bee|independent|world|business|report|inquirer|advertiser|advocate|leader|messenger|morning|evening|sunday|channel|fm)\b|\d{2}$/iu;

const DESK =
  /^(?:interview|analysis|opinion|editorial|comment|feature|features|explainer|exclusive|breaking|breaking news|live|live updates|world|world news|politics|business|sport|sports|culture|arts|health|science|technology|tech|environment|climate|transport|weather|crime|courts|housing|society|food|books|film|music|theatre|education|entertainment|lifestyle|travel|money|markets|economy|national|local|regional|international|europe|asia|africa|americas|oceania|middle east|us|uk|india|top stories|latest|latest news|trending|news|headlines|for you|photo gallery|video|podcast|newsletter|sponsored|for immediate release|(?:press|media|news) release|premium|subscriber only|long read|fact check|profile|obituary|review|reviews|letters|advertisement|staff writers?|staff reporters?|(?:special |senior |chief )?correspondents?|web desk|news desk|summary|key points|highlights|overview|page \d+|\d+ of \d+(?: documents)?|document \d+(?: of \d+)?)$/iu;
