/** What a page's head and markup say about its article: JSON-LD first, then meta tags, microdata and links. */

import type { DateBasis } from '../article.ts';
import { findLinkedArticle, type LinkedEntry } from './json-ld.ts';
import type { Run } from './runs.ts';
import { isDomainOf, isSameSite, readSiteNames } from './site-names.ts';
import { titleParts } from './title-parts.ts';
import { isToolName } from './tools.ts';
import { attribute, collapse, descendants, type Element, textOf } from './tree.ts';

/** Facts as found, "" for none; dates not yet parsed. */
export interface Metadata {
  readonly type: string;
  /** Headlines from the most to the least trusted, the <title> as it is at the end. */
  readonly headlines: readonly string[];
  readonly title: string;
  readonly outlet: string;
  /** What the page calls its site where readers see it, from the most to the least trusted. */
  readonly siteNames: readonly string[];
  readonly byline: string;
  /** Date expressions from the most to the least trusted. */
  readonly dates: readonly DateBasis[];
  /** Dates of the last change: they date a page only where nothing tells its first printing. */
  readonly changes: readonly DateBasis[];
  /** Entries of a live blog as the JSON-LD lists them. */
  readonly entries: readonly LinkedEntry[];
  /** The text of the article as the JSON-LD gives it. */
  readonly body: string;
  readonly url: string;
  readonly language: string;
}

/** Reads the metadata of a page; its runs tell what it was made with. O(size). */
export function readMetadata(root: Element, runs: readonly Run[]): Metadata {
  const linked = findLinkedArticle(root);
  const metas = new Map<string, string>();
  const found = { title: '', canonical: '', language: '' };
  const properties: Properties = { published: '', modified: '', author: null, publisher: null };
  for (const element of descendants(root)) {
    if (element.name === 'meta') addMeta(element, metas);
    else if (element.name === 'title' && found.title === '') found.title = textOf(element);
    else if (element.name === 'html') found.language = attribute(element, 'lang');
    else if (element.name === 'link' && /\bcanonical\b/iu.test(attribute(element, 'rel'))) {
      found.canonical ||= attribute(element, 'href');
    }
    if (propertyOf(element) !== '') addProperty(element, properties);
  }
  const meta = (...names: string[]): string =>
    names.map((name) => metas.get(name) ?? '').find((value) => value !== '') ?? '';
  const url = found.canonical || meta('og:url') || (linked?.url ?? '');
  const siteNames = readSiteNames(root, hostOf(url));
  const houses = [
    linked?.publisher ?? '',
    properties.publisher ?? '',
    meta('og:site_name'),
    meta('application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'),
  ].filter((name) => name !== '' && !isToolName(name, meta('generator'), runs));
  return {
    type: linked?.type ?? '',
    headlines: [
      linked?.headline ?? '',
      meta('og:title'),
      meta('twitter:title'),
      meta('dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'),
    ]
      .map(collapse)
      .filter((headline) => headline !== ''),
    title: found.title,
    outlet: chooseHouse(houses, [...titleParts(found.title), ...siteNames]),
    siteNames,
    byline:
      linked?.author ||
      meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author') ||
      (properties.author ?? ''),
    dates: basesOf([
      ['json_ld', linked?.published ?? ''],
      [
        'meta',
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.issued',
          'dcterms.date',
          'dcterms.created',
          'pubdate',
          'publishdate',
          'publish-date',
          'parsely-pub-date',
          'sailthru.date',
          'cxenseparse:recs:publishtime',
        ),
      ],
      ['microdata', properties.published],
    ]),
    changes: basesOf([
      ['json_ld', linked?.modified ?? ''],
      ['meta', meta('article:modified_time', 'og:updated_time', 'dcterms.modified', 'lastmod')],
      ['microdata', properties.modified],
    ]),
    entries: linked?.entries ?? [],
    body: linked?.body ?? '',
    url,
    language: found.language || (linked?.language ?? '') || meta('og:locale').replace('_', '-'),
  };
}

/** Of several houses the one that readers see in the title or on the page: a group's firm is often the first. */
function chooseHouse(houses: readonly string[], seen: readonly string[]): string {
  const shown = houses.find((house) => seen.some((name) => isSameSite(name, house)));
  if (shown !== undefined) return shown;
  const [first = ''] = houses;
  // Where the address stands for the name.
  return seen.find((name) => isDomainOf(first, name)) ?? first;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const basesOf = (found: readonly (readonly [DateBasis['source'], string])[]): DateBasis[] =>
  found.filter(([, text]) => text !== '').map(([source, text]) => ({ source, text }));

/** The property of schema.org that an element holds, in microdata or RDFa. */
const propertyOf = (element: Element): string =>
  attribute(element, 'itemprop') || attribute(element, 'property').replace(/^schema:/u, '');

/** Microdata; the name of a person or house may stand in a property of its own below. */
function addProperty(element: Element, found: Properties): void {
  const property = propertyOf(element);
  if (property === 'datePublished') {
    found.published ||=
      attribute(element, 'datetime') || attribute(element, 'content') || textOf(element);
  } else if (property === 'dateModified') {
    found.modified ||=
      attribute(element, 'datetime') || attribute(element, 'content') || textOf(element);
  } else if (property === 'author' || property === 'publisher') {
    // Only the first is looked at: nested ones would be read again and again.
    found[property] ??= nameBelow(element);
  }
}

interface Properties {
  published: string;
  modified: string;
  author: string | null;
  publisher: string | null;
}

function nameBelow(element: Element): string {
  const named = descendants(element).find((child) => propertyOf(child) === 'name');
  const holder = named ?? element;
  return attribute(holder, 'content') || textOf(holder).slice(0, 200);
}

function addMeta(element: Element, metas: Map<string, string>): void {
  const name = (
    attribute(element, 'property') ||
    attribute(element, 'name') ||
    attribute(element, 'itemprop')
  ).toLowerCase();
  const content = attribute(element, 'content');
  if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
}
