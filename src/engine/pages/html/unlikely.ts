/** Parts of a page that aren't the article, by what their markup calls them. */

import { attribute, type Element } from './tree.ts';

/** `aside`: never article text; `head`: date, byline and the like, worth reading for those. */
export type Zone = 'aside' | 'head';

/** Says what an element is called; null when nothing speaks against its text. */
export function zoneOf(element: Element): Zone | null {
  if (ASIDE_TAGS.has(element.name) && !isOfQuote(element)) return 'aside';
  if (element.attributes['hidden'] !== undefined) return 'aside';
  if (attribute(element, 'aria-hidden') === 'true') return 'aside';
  if (
    /display\s?:\s?none|visibility\s?:\s?hidden/iu.test(attribute(element, 'style').slice(0, 500))
  ) {
    return 'aside';
  }
  if (ASIDE_ROLES.has(attribute(element, 'role').toLowerCase())) return 'aside';
  const words = namesOf(element);
  if (words.some((word) => ASIDE_WORDS.has(word))) return 'aside';
  if (words.some((word, at) => word === 'support' && words[at + 1] === 'us')) return 'aside';
  // What others posted, embedded.
  if (element.name === 'blockquote' && words.some((word) => NETWORKS.has(word))) return 'aside';
  if (words.some((word) => CREDIT_WORDS.has(word)))
    return LINES.has(element.name) ? 'head' : 'aside';
  return words.some((word) => HEAD_WORDS.has(word)) ? 'head' : null;
}

/** A line of its own credits the writer or the photographer; inside one it is the photograph's. */
const CREDIT_WORDS: ReadonlySet<string> = new Set(['credit', 'credits']);
const LINES: ReadonlySet<string> = new Set('p div header section address ul li'.split(' '));

/** The footer of a block quote says whose words they are. */
const isOfQuote = ({ name, parent }: Element): boolean =>
  name === 'footer' && parent?.name === 'blockquote';

const ASIDE_TAGS: ReadonlySet<string> = new Set(
  'nav footer aside figure form dialog menu'.split(' '),
);

const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar toolbar'.split(
    ' ',
  ),
);

/** Words of class names and ids: "js-adSlot mpu" → js, ad, slot, mpu. */
function namesOf(element: Element): string[] {
  const names = ['class', 'id', 'data-component', 'data-testid', 'data-module']
    .map((name) => attribute(element, name))
    .join(' ')
    .slice(0, 400);
  return names
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '');
}

const ASIDE_WORDS: ReadonlySet<string> = new Set(
  (
    'cookie cookies consent gdpr ccpa cmp onetrust nav navbar navigation menu breadcrumb breadcrumbs share sharing sharebar ' +
    'social socials related recirc recirculation recommended recommendations recommendation promo promos promotion newsletter ' +
    'newsletters subscribe subscription signup optin comment comments commenting disqus respond replies ad ads adslot advert ' +
    'adverts advertisement advertising mpu dfp leaderboard sponsor sponsored sponsors outbrain taboola caption captions cap ' +
    'copyright footer foot masthead sidebar rail popup modal overlay lightbox paywall pull pullquote trending ' +
    'popular mostread toolbar widget widgets poll quiz survey bio authorbio disclaimer feedback skip login ticker breaking ' +
    'teaser teasers readmore gallery slideshow carousel player toast latest cta hidden visuallyhidden sr alert notification infobox viafoura openweb hyvor reactions boiler boilerplate testimonial testimonials donate donation donations ' +
    // The bar of a web archive above the page that it kept: <div id="wm-ipp">.
    'ipp aside'
  ).split(' '),
);

const NETWORKS: ReadonlySet<string> = new Set(
  'tweet twitter instagram tiktok bluesky mastodon threads facebook reddit'.split(' '),
);

const HEAD_WORDS: ReadonlySet<string> = new Set(
  'byline bylines author authors meta metadata timestamp date dates datetime published pubdate dateline time kicker eyebrow'.split(
    ' ',
  ),
);
