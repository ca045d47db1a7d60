/** A page's text and the articles in it. */

import type { Page, PageArticles } from './article.ts';
import { readHtml } from './html/html-articles.ts';
import { readTextArticles } from './text/text-articles.ts';

/**
 * Reads a page: for plain text the text as it is, for HTML headlines and paragraphs joined by empty lines. Total:
 * any input gives an answer, in time linear in its length; a page without a word has no articles.
 */
export function readPage(page: Page): PageArticles {
  if (page.html !== null) return readHtml(page.html, page);
  const text = page.text ?? '';
  return { text, articles: readTextArticles(text, page) };
}
