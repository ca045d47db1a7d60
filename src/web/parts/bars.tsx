/** Counts as bars, each reachable by keyboard, with the same numbers in a table behind them. */

import { goTo } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';

/** One bar, and where it leads. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly to: string;
}

const HEIGHT = 120;
const WIDTH = 44;
const GAP = 10;

export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = bars.length * (WIDTH + GAP);
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        <svg viewBox={`0 0 ${width} ${HEIGHT + 40}`} width={width} height={HEIGHT + 40}>
          {bars.map(({ label, count, to }, index) => {
            const height = Math.max(2, (count / most) * HEIGHT);
            const x = index * (WIDTH + GAP) + GAP / 2;
            return (
              <a
                key={label}
                href={to}
                aria-label={`${label} ${count}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo(to);
                }}
              >
                <rect x={x} y={HEIGHT + 18 - height} width={WIDTH} height={height} rx="3" />
                <text x={x + WIDTH / 2} y={HEIGHT + 36}>
                  {`${label} `}
                </text>
                <text x={x + WIDTH / 2} y={HEIGHT + 12 - height} class="count">
                  {count}
                </text>
              </a>
            );
          })}
        </svg>
      </div>
      <details>
        <summary>{TEXTS.speaker.showTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{TEXTS.speaker.year}</th>
              <th scope="col">{TEXTS.speaker.number}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
