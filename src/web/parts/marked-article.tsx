/** An article's text with the source, cue and content of each quote, by colour and by line. */

import { memo } from 'preact/compat';
import type { Quote } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { SpeakerName } from './name.tsx';
import { cutAtSpans, type Span, withoutControls } from './plain-text.ts';

interface Mark extends Span {
  readonly what: 'content' | 'cue' | 'source';
  readonly quote: Quote;
}

interface MarkedArticleProps {
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly chosen: string | null;
}

export const MarkedArticle = memo(({ text, quotes, chosen }: MarkedArticleProps) => {
  const marks = quotes.flatMap(marksOf);
  return (
    <div class="text" dir="auto">
      {paragraphsOf(text).map(({ start, points }) => {
        const end = start + points.length;
        const inside = marks.filter((mark) => mark.end > start && mark.start < end);
        return (
          <p key={start} dir="auto">
            <Pieces {...{ points, start, marks: inside, chosen }} />
          </p>
        );
      })}
    </div>
  );
});

interface PiecesProps {
  readonly points: readonly string[];
  readonly start: number;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
}

function Pieces({ points, start, marks, chosen }: PiecesProps) {
  const moved = marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return (
    <>
      {cutAtSpans(points, moved).map((piece) => {
        const words = withoutControls(piece.text);
        const covering = piece.covering
          .map((index) => marks[index])
          .filter((mark) => mark !== undefined);
        if (covering.length === 0) return words;
        const at = piece.start + start;
        const begun = covering.find((mark) => mark.what === 'content' && mark.start === at);
        const isChosen = covering.some(({ quote }) => quote.id === chosen);
        const ended = covering.find(
          (mark) => mark.what === 'source' && mark.end === at + Array.from(piece.text).length,
        );
        return (
          <>
            <span
              key={at}
              class={[...new Set(covering.map(({ what }) => what)), isChosen && 'chosen']
                .filter(Boolean)
                .join(' ')}
              id={
                begun && begun.start === begun.quote.content[0]?.start
                  ? `q-${begun.quote.id}`
                  : undefined
              }
            >
              {words}
            </span>
            {ended && (
              <StandsFor quote={ended.quote} words={ended.quote.speaker?.mention?.text ?? ''} />
            )}
          </>
        );
      })}
    </>
  );
}

/** Whom a pronoun or a description stands for. */
function StandsFor({ quote, words }: { readonly quote: Quote; readonly words: string }) {
  const name = quote.speaker?.name;
  if (!name || words.includes(name) || sharesWord(words, name)) return null;
  return (
    <span class="stands-for">
      <span class="unseen">{TEXTS.read.pronoun} </span>
      <SpeakerName speaker={quote.speaker} />
    </span>
  );
}

const sharesWord = (words: string, name: string): boolean =>
  name.split(' ').some((part) => part.length > 1 && words.split(/\s+/u).includes(part));

function marksOf(quote: Quote): Mark[] {
  const mark = (what: Mark['what'], span: Span | null | undefined): Mark[] =>
    span ? [{ what, quote, start: span.start, end: span.end }] : [];
  return [
    ...quote.content.flatMap((span) => mark('content', span)),
    ...mark('cue', quote.cue),
    ...[quote.speaker, ...quote.coSpeakers].flatMap((who) => mark('source', who?.mention)),
  ];
}

/** The paragraphs with the code point at which each begins. */
function paragraphsOf(text: string): { start: number; points: string[] }[] {
  const paragraphs: { start: number; points: string[] }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const points = Array.from(line);
    if (line.trim() !== '') paragraphs.push({ start, points });
    start += points.length + 1;
  }
  return paragraphs;
}
