/** What a page calls its own site, seen by readers: the link home, the logo, the title of the site. */

import { foldName } from '../../../text/name-key.ts';
import { isDeskLabel, isOutletName } from '../text/outlet-name.ts';
import { attribute, descendants, type Element, textOf } from './tree.ts';

/** The names, each once, from the most to the least trusted; `host` is the page's own, "" where it isn't known. */
export function readSiteNames(root: Element, host: string): string[] {
  const elements = descendants(root);
  const titled = elements.filter(isSiteTitle).slice(0, MOST);
  const linked = elements.filter((element) => leadsHome(element, host)).slice(0, MOST);
  const names = [...titled, ...linked].map(nameOf).filter(isSiteName);
  return names.filter((name, at) => names.indexOf(name) === at);
}

/** Their texts are read, and they may lie in each other. */
const MOST = 8;

/** Says whether two names are one, but for an article: "The Skerry Bulletin", "SKERRY BULLETIN". */
export const isSameSite = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (name: string): string => foldName(name).replace(/^the /u, '');

/** Says whether a domain is that of a site: "skerrybulletin.example", "Skerry Bulletin". */
export function isDomainOf(domain: string, name: string): boolean {
  const [label = '', ...rest] = domain
    .toLowerCase()
    .replace(/^www\./u, '')
    .split('.');
  const letters = (words: string): string => words.replaceAll(/[ \-]/gu, '');
  return rest.length > 0 && [foldName(name), bare(name)].map(letters).includes(letters(label));
}

const isSiteName = (name: string): boolean => isOutletName(name) && !isDeskLabel(name);

/** <h1 class="site-title">, <p class="masthead">, <div id="logo"> */
const isSiteTitle = (element: Element): boolean =>
  element.name !== 'body' &&
  element.name !== 'html' &&
  SITE_TITLE.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 200));

const SITE_TITLE =
  /(?:^|[\s_\-])(?:(?:site|blog|brand)[_\-]?(?:title|name|logo)|masthead|logo|nameplate)(?=\s|$)/iu;

function leadsHome(element: Element, host: string): boolean {
  if (element.name !== 'a') return false;
  const href = attribute(element, 'href');
  if (/^(?:\.?\/|(?:\.?\/)?(?:index|default)\.[a-z]{3,5})$/iu.test(href)) return true;
  if (attribute(element, 'rel') === 'home') return true;
  const kept = KEPT.exec(href.slice(0, MOST_HREF))?.[1];
  const address = kept ?? href;
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const isOwn = kept !== undefined || hostname === host || element.parent?.name === 'h1';
  return isOwn && pathname === '/';
}

/** "/web/20110303120000/http://bulletin.example/", as web archives write the links of a page that they kept. */
const KEPT = /\/\d{8,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/iu;
const MOST_HREF = 500;

function nameOf(element: Element): string {
  const shown = textOf(element);
  const image = shown === '' ? descendants(element).find(({ name }) => name === 'img') : undefined;
  const name = shown || attribute(image ?? element, image ? 'alt' : 'aria-label');
  return name.slice(0, 100).replace(AROUND, '').trim();
}

/** "Skerry Bulletin logo", "Go to the Skerry Bulletin homepage" */
const AROUND =
  /^(?:(?:go|back|return) to |home(?: ?page)?\b(?: of)?[\s:|\-–]{0,3})+|[\s:|\-–]{0,3}(?:logo|home ?page|home)$/giu;
