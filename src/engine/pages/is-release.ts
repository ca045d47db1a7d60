/** Press releases, told by their heading, the people to call, what the house says of itself, or the mark at their end. */

/** Says whether a text, with the lines around its paragraphs, is a press release. */
export function isRelease(raw: string): boolean {
  const head = raw.slice(0, 1500);
  const tail = raw.slice(-1500);
  return (
    (RELEASE_HINT.test(head) && RELEASE_HEAD.test(head)) ||
    (SERVICE_HINT.test(head) && SERVICE.test(head)) ||
    (CONTACT_HINT.test(tail) && CONTACT.test(tail)) ||
    NOTES.test(tail) ||
    END_MARK.test(tail) ||
    hasTwoSigns(head, tail)
  );
}

/** Two of what alone would say too little. */
function hasTwoSigns(head: string, tail: string): boolean {
  const [about, address] = [ABOUT.test(tail), ADDRESS.test(tail)];
  return (about && address) || ((about || address) && ANNOUNCED.test(head));
}

/** Few texts hold these: a cheap first look. */
const RELEASE_HINT = /release|embargo/iu;
const CONTACT_HINT = /contact/iu;
const SERVICE_HINT = /wire/iu;

const RELEASE_HEAD =
  /\bfor immediate release\b|^(?:(?:press|media|news) release|(?:strictly )?embargoed (?:until|till|for)|under embargo)\b/imu;
const CONTACT = /^(?:media|press) (?:contacts?|enquiries|inquiries)\b/imu;
const NOTES = /^notes? (?:to|for) (?:the )?editors?:?$/imu;
const END_MARK = /^(?:###|# # #|-ends-|ENDS|- ends -|[-–] ?30 ?[-–])$/mu;

/** Services that carry releases sign behind the place. */
const SERVICE =
  /^[^\n]{3,100}(?:\/[A-Z][\p{L} ]{0,20}News[Ww]ire\/|\((?:[A-Z]\p{L}{0,20} ?)?(?:WIRE|NEWSWIRE|Newswire|ACCESSWIRE)\))/mu;

/** "… today announced", "About the Harbour Board" as a heading, an address under "Contact:". */
const ANNOUNCED =
  /\b(?:today|has|have) announced\b|\bis (?:pleased|proud|delighted) to announce\b/u;
const ABOUT = /^About (?:the )?\p{Lu}[^.!?\n]{1,60}$/mu;
const ADDRESS =
  /^contacts?:|^(?:for )?(?:more|further) information,? (?:please )?(?:contact|visit)\b/imu;
