/** News metadata in JSON-LD (schema.org NewsArticle and its kin). */

import { isNode, type LinkedNode, typesOf } from './linked-node.ts';
import { readJsonLd } from './read-json-ld.ts';
import { attribute, descendants, type Element, parseHtml } from './tree.ts';

/** What the first article among a page's JSON-LD says; "" for what it doesn't. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  /** The last change. */
  readonly modified: string;
  /** The whole text, where a page gives it to machines. */
  readonly body: string;
  readonly url: string;
  readonly language: string;
  readonly entries: readonly LinkedEntry[];
}

/** An update of a LiveBlogPosting: its time, and the words that tell it among the page's. */
export interface LinkedEntry {
  readonly time: string;
  readonly headline: string;
  readonly body: string;
}

/** Finds the first article; null without one. JSON that can't be mended is passed over: the page may say it elsewhere. */
export function findLinkedArticle(root: Element): LinkedArticle | null {
  const roots: unknown[] = [];
  for (const element of descendants(root)) {
    if (element.name !== 'script' || !/ld\+json/iu.test(attribute(element, 'type'))) continue;
    roots.push(readJsonLd(element.children.filter((child) => typeof child === 'string').join('')));
  }
  const named = new Map<string, LinkedNode>();
  const articles = findArticles(roots, named);
  // A page may describe itself as a bare Article or WebPage before the story.
  const best = articles.find((node) => NEWS_TYPE.test(typesOf(node).join(' '))) ?? articles[0];
  return best === undefined ? null : articleOf(best, named);
}

/** Looks through arrays, `@graph`, `mainEntity` and list items, a few levels deep; notes nodes by their `@id`. */
function findArticles(value: unknown, named: Map<string, LinkedNode>, depth = 0): LinkedNode[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) {
    return value.slice(0, 200).flatMap((item) => findArticles(item, named, depth + 1));
  }
  if (!isNode(value)) return [];
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !named.has(id))
    named.set(id, value);
  const inner = [value['@graph'], value['mainEntity'], value['hasPart'], value['publisher']];
  const own = typesOf(value).some((type) => ARTICLE_TYPE.test(type)) ? [value] : [];
  return [...own, ...inner.flatMap((part) => findArticles(part, named, depth + 1))];
}

const MOST_DEPTH = 6;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;

const NEWS_TYPE = /News|Reportage|LiveBlog|BlogPosting|Report|Analysis|Opinion|Review/u;

function articleOf(node: LinkedNode, named: ReadonlyMap<string, LinkedNode>): LinkedArticle {
  const page = node['mainEntityOfPage'];
  const nameOf = (value: unknown): string => nameIn(value, named);
  return {
    type: typesOf(node).join(' '),
    headline: textOf(node['headline']) || textOf(node['name']),
    publisher:
      nameOf(node['publisher']) ||
      nameOf(node['sourceOrganization']) ||
      nameOf(node['provider']) ||
      nameOf(houseOf(node['isPartOf'])),
    author: [node['author'] ?? node['creator']]
      .flat()
      .map(nameOf)
      .filter(Boolean)
      .slice(0, 8)
      .join(', '),
    published:
      textOf(node['datePublished']) || textOf(node['dateCreated']) || textOf(node['uploadDate']),
    modified: textOf(node['dateModified']),
    body: textOf(node['articleBody']),
    url: textOf(node['url']) || textOf(isNode(page) ? page['@id'] : page),
    language: textOf(
      isNode(node['inLanguage']) ? node['inLanguage']['alternateName'] : node['inLanguage'],
    ),
    entries: [node['liveBlogUpdate'] ?? []]
      .flat()
      .slice(0, MOST_ENTRIES)
      .filter(isNode)
      .map((entry) => ({
        time: textOf(entry['datePublished']) || textOf(entry['dateModified']),
        headline: textOf(entry['headline']),
        body: textOf(entry['articleBody']),
      })),
  };
}

const MOST_ENTRIES = 2000;

/** A paper or site that the article is part of; a page is part of nothing but itself. */
const houseOf = (value: unknown): unknown =>
  isNode(value) && !typesOf(value).some((type) => /Page$/u.test(type)) ? value : null;

/** Lists and language maps give their first text; entities are written out, since templates escape twice. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (isNode(first)) return typeof first['@value'] === 'string' ? textOf(first['@value']) : '';
  if (typeof first !== 'string') return '';
  return ENTITY.test(first) ? withoutEntities(first) : first.trim();
}

function withoutEntities(text: string): string {
  const root = parseHtml(text.replace(/</gu, '&lt;'));
  const parts = root?.children.filter((child) => typeof child === 'string');
  return (parts?.join('') ?? text).trim();
}

const ENTITY = /&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/iu;

/** The name of a person or house, also where only its `@id` stands and the node itself elsewhere. */
function nameIn(value: unknown, named: ReadonlyMap<string, LinkedNode>): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(first)) return textOf(first);
  const id = first['@id'];
  const whole = typeof id === 'string' ? named.get(id) : undefined;
  return textOf(first['name']) || textOf(whole?.['name']) || textOf(first['legalName']);
}
