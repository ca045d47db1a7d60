/** News metadata in JSON-LD (schema.org NewsArticle and its kin). */

import { attribute, descendants, type Element } from './tree.ts';

/** What the first article among a page's JSON-LD says; "" for what it doesn't. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
}

/** Finds the first article; null without one. Broken JSON is passed over: the page may say it elsewhere. */
export function findLinkedArticle(root: Element): LinkedArticle | null {
  for (const element of descendants(root)) {
    if (element.name !== 'script' || !/ld\+json/iu.test(attribute(element, 'type'))) continue;
    const node = findNode(
      parse(element.children.filter((child) => typeof child === 'string').join('')),
      0,
    );
    if (node !== null) return articleOf(node);
  }
  return null;
}

type Node = Readonly<Record<string, unknown>>;

function parse(source: string): unknown {
  if (source.length > MAX_SOURCE) return null;
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, ''));
  } catch {
    return null;
  }
}

const MAX_SOURCE = 1_000_000;

/** Looks through arrays, `@graph` and `mainEntity`, a few levels deep. */
function findNode(value: unknown, depth: number): Node | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findNode(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isNode(value)) return null;
  if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) return value;
  return findNode(value['@graph'] ?? value['mainEntity'], depth + 1);
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

function articleOf(node: Node): LinkedArticle {
  const page = node['mainEntityOfPage'];
  return {
    type: typesOf(node).join(' '),
    headline: textOf(node['headline']) || textOf(node['name']),
    publisher: nameOf(node['publisher']) || nameOf(node['sourceOrganization']),
    author: [node['author']].flat().map(nameOf).filter(Boolean).slice(0, 8).join(', '),
    published: textOf(node['datePublished']) || textOf(node['dateCreated']),
    url: textOf(node['url']) || textOf(isNode(page) ? page['@id'] : page),
    language: textOf(node['inLanguage']),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const nameOf = (value: unknown): string =>
  isNode(value) ? textOf(value['name']) : Array.isArray(value) ? nameOf(value[0]) : textOf(value);
