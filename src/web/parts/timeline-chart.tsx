/** Counts over time as columns: one stop of Tab, arrow keys go from column to column, Enter opens one. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { labelEvery, linesFor } from './chart-scale.ts';

/** A column, and where it leads. */
export interface Column {
  readonly label: string;
  readonly count: number;
  readonly to: string;
}

const HEIGHT = 150;
const TOP = 12;
const LEFT = 34;
const BELOW = 26;
const NARROWEST = 10;
const WIDEST = 80;
const LABEL_WIDTH = 74;

interface TimelineChartProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The column that the view shows; "" for none. */
  readonly chosen: string;
}

export function TimelineChart({ title, columns, chosen }: TimelineChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [active, setActive] = useState(columns.length - 1);
  const [shown, setShown] = useState<number | null>(null);
  const pitch = Math.min(
    WIDEST,
    Math.max(NARROWEST, (width - LEFT - 8) / Math.max(1, columns.length)),
  );
  const lines = linesFor(Math.max(0, ...columns.map(({ count }) => count)));
  const top = lines.at(-1) ?? 1;
  const yOf = (count: number): number => TOP + HEIGHT - (count / top) * HEIGHT;
  const every = labelEvery(pitch, LABEL_WIDTH);
  const drawn = LEFT + columns.length * pitch + 8;
  const move = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowLeft: active - 1,
      ArrowRight: active + 1,
      Home: 0,
      End: columns.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= columns.length) return;
    event.preventDefault();
    setActive(next);
    frame.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const readOut = columns[shown ?? -1];
  return (
    <>
      <div class="scroll" ref={frame}>
        <svg
          role="group"
          aria-label={`${title}. ${TEXTS.timeline.keys}`}
          viewBox={`0 0 ${drawn} ${TOP + HEIGHT + BELOW}`}
          width={drawn}
          height={TOP + HEIGHT + BELOW}
          onKeyDown={move}
          onMouseLeave={() => {
            setShown(null);
          }}
        >
          <g class="lines" aria-hidden="true">
            {lines.map((line) => (
              <g key={line}>
                <line x1={LEFT} x2={drawn} y1={yOf(line)} y2={yOf(line)} />
                <text x={LEFT - 6} y={yOf(line) + 4}>
                  {line}
                </text>
              </g>
            ))}
          </g>
          {columns.map(({ label, count, to }, index) => {
            const x = LEFT + index * pitch;
            return (
              <a
                key={label}
                href={to}
                tabIndex={index === active ? 0 : -1}
                aria-label={TEXTS.timeline.column(label, count)}
                class={label === chosen ? 'chosen' : ''}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo(to);
                }}
                onFocus={() => {
                  setActive(index);
                  setShown(index);
                }}
                onMouseEnter={() => {
                  setShown(index);
                }}
              >
                <rect class="reach" x={x} y={TOP} width={pitch} height={HEIGHT} />
                {count > 0 && (
                  <rect
                    class="bar"
                    x={x + pitch * 0.12}
                    y={yOf(count)}
                    width={pitch * 0.76}
                    height={TOP + HEIGHT - yOf(count)}
                    rx="2"
                  />
                )}
              </a>
            );
          })}
          <g class="labels" aria-hidden="true">
            {columns.map(
              ({ label }, index) =>
                (columns.length - 1 - index) % every === 0 && (
                  <text key={label} x={LEFT + (index + 0.5) * pitch} y={TOP + HEIGHT + 18}>
                    {label}
                  </text>
                ),
            )}
          </g>
        </svg>
      </div>
      <p class="read-out" aria-hidden="true">
        {readOut ? TEXTS.timeline.column(readOut.label, readOut.count) : TEXTS.timeline.hint}
      </p>
    </>
  );
}

/** The width of an element in pixels, anew when it changes; a phone's until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}
