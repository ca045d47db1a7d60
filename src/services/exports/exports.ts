/** Exports: all quotes that fit, as a file that is written while it is read. */

import type { ListedQuoteView } from '../quote-search.ts';
import type { QuoteQuery, QuoteService } from '../quotes.ts';
import type { QuoteView } from '../views.ts';
import { withoutTexts } from '../withheld-text.ts';
import { type ExportFormatName, FORMATS } from './formats.ts';

/** A file on its way. */
export interface ExportStream {
  readonly mediaType: string;
  /** "quotes.csv". */
  readonly fileName: string;
  /** In pieces of at most some hundred quotes; who stops reading stops the work. */
  readonly pieces: AsyncGenerator<string>;
}

export interface ExportService {
  /**
   * Begins an export of what `QuoteService.list` lists, by default in the order of storing; of a search for words that is
   * ranked (`relevance`, `newest`, `oldest`) the 100 best.
   * Who doesn't see texts gets less context. What comes in meanwhile is in it or not, nothing is in it twice.
   *
   * @throws ExpectedError as `QuoteService.list`, before anything is written
   */
  open(query: QuoteQuery, format: ExportFormatName, seesTexts?: boolean): Promise<ExportStream>;
}

const QUOTES_A_PIECE = 100;

/** Why a quote was found is of one search; a file of quotes is not. */
function withoutMatch(item: ListedQuoteView): QuoteView {
  const quote: Partial<ListedQuoteView> & QuoteView = { ...item };
  delete quote.match;
  return quote;
}

/** Makes the use case. */
export function exportService({ quotes }: { readonly quotes: QuoteService }): ExportService {
  return {
    async open(query, name, seesTexts = true) {
      const format = FORMATS[name];
      const sort = query.sort ?? 'stored';
      const pageAt = (cursor: string | undefined) =>
        quotes.list({ ...query, sort }, { limit: QUOTES_A_PIECE, cursor });
      let page = await pageAt(undefined);
      async function* pieces(): AsyncGenerator<string> {
        yield format.opening;
        for (let isFirst = true; ; isFirst = false) {
          const quotesOfPage = page.items.map(withoutMatch);
          const shown = seesTexts ? quotesOfPage : withoutTexts(quotesOfPage);
          const written = shown.map((quote) => format.write(quote));
          const joint = isFirst || written.length === 0 ? '' : format.between;
          yield joint + written.join(format.between);
          if (page.nextCursor === null) break;
          page = await pageAt(page.nextCursor);
        }
        yield format.closing;
      }
      return {
        mediaType: format.mediaType,
        fileName: `quotes.${format.extension}`,
        pieces: pieces(),
      };
    },
  };
}
