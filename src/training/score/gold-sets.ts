/** The annotated sets: where they lie, and what of their articles the engine is handed. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../engine/index.ts';
import { type GoldArticle, readGold } from './gold-article.ts';

/** A set that is scored under its name. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly toPage: (article: GoldArticle) => Page;
}

interface SetSource {
  readonly name: string;
  /** Below the repository's own folder for `own`, else below the folder of further sets. */
  readonly file: string;
  readonly isOwn: boolean;
  /** Too large to be scored unless it is asked for. */
  readonly isLarge: boolean;
  readonly toPage: (article: GoldArticle) => Page;
}

const OWN_FOLDER = fileURLToPath(new URL('../../../tests/gold/', import.meta.url));

/** Further annotated sets lie beside the repository, where somebody has them. */
export const FURTHER_FOLDER = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));

const BARE: Omit<Page, 'text'> = {
  html: null,
  url: null,
  retrievedAt: null,
  headline: null,
  outlet: null,
  byline: null,
  publishedAt: null,
  language: null,
};

const bare = ({ text }: GoldArticle): Page => ({ ...BARE, text });
const withMetadata = ({ text, headline, outlet, publishedAt }: GoldArticle): Page => ({
  ...BARE,
  text,
  headline,
  outlet,
  publishedAt,
});
const retrieved =
  (retrievedAt: string) =>
  ({ text }: GoldArticle): Page => ({ ...BARE, text, retrievedAt });

/** Our own sets that models are fitted to: they tell cues and mentions. What they score tells little of other news. */
export const LEARNED_SETS: readonly string[] = [
  ...['voyage', 'copper', 'kiln', 'loom', 'heron', 'ibis'],
  ...['lark', 'newt', 'orca', 'quail', 'raven'],
];

/** The same of news that neither a weight nor a rule was made from. */
const HELD_OUT_SETS: readonly string[] = ['mole', 'puma', 'stoat'];

/** Where a set's articles lie, below the folder of our own. */
const articlesOf = (name: string): string => `${name}/articles.ndjson`;

/** The file of one of `LEARNED_SETS`. */
export const learnedFile = (name: string): string => join(OWN_FOLDER, articlesOf(name));

const SOURCES: readonly SetSource[] = [
  { name: 'world', file: 'world.ndjson', isOwn: true, isLarge: false, toPage: withMetadata },
  { name: 'news', file: 'news.ndjson', isOwn: true, isLarge: false, toPage: bare },
  { name: 'reports', file: 'reports.ndjson', isOwn: true, isLarge: false, toPage: bare },
  ...[...HELD_OUT_SETS, ...LEARNED_SETS].map((name) => ({
    name,
    file: articlesOf(name),
    isOwn: true,
    isLarge: false,
    toPage: withMetadata,
  })),
  {
    name: 'seed',
    file: 'seed/gold.ndjson',
    isOwn: false,
    isLarge: false,
    toPage: retrieved('2025-08-14T06:00:00Z'),
  },
  { name: 'polnear/dev', file: 'polnear/dev.ndjson', isOwn: false, isLarge: false, toPage: bare },
  {
    name: 'polnear/train',
    file: 'polnear/train.ndjson',
    isOwn: false,
    isLarge: true,
    toPage: bare,
  },
];

/** The names of all sets, whether their files are there or not. */
export const SET_NAMES: readonly string[] = SOURCES.map(({ name }) => name);

/** Says whether the set's file is there; the repository's own always is. */
export function isPresent(name: string, furtherFolder = FURTHER_FOLDER): boolean {
  const source = SOURCES.find((one) => one.name === name);
  return source !== undefined && existsSync(pathOf(source, furtherFolder));
}

/** Names of the sets that are there; large ones only when asked for. */
export function presentSets(options: { large: boolean; furtherFolder?: string }): string[] {
  return SOURCES.filter(({ isLarge }) => options.large || !isLarge)
    .map(({ name }) => name)
    .filter((name) => isPresent(name, options.furtherFolder));
}

/** @throws RangeError for a name that no set has, and when its file is absent */
export function readSet(name: string, furtherFolder = FURTHER_FOLDER): GoldSet {
  const source = SOURCES.find((one) => one.name === name);
  if (!source) {
    throw new RangeError(`No annotated set "${name}". There are: ${SET_NAMES.join(', ')}.`);
  }
  const path = pathOf(source, furtherFolder);
  if (!existsSync(path)) throw new RangeError(`The set "${name}" is not at ${path}.`);
  return { name, articles: readGold(path), toPage: source.toPage };
}

const pathOf = ({ file, isOwn }: SetSource, furtherFolder: string): string =>
  join(isOwn ? OWN_FOLDER : furtherFolder, file);
