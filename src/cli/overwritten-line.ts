/** A line on a terminal that is written over and over; nothing in a pipe. */

/** What it can do. */
export interface OverwrittenLine {
  /** Made only when it is drawn. */
  readonly show: (makeText: () => string) => void;
  readonly clear: () => void;
}

const REDRAW_MS = 200;
const TO_START = '\r\u001B[K';

/** Gives the line; it is drawn at most five times a second. */
export function overwrittenLine(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): OverwrittenLine {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawn = 0;
  let isDrawn = false;
  return {
    show(makeText) {
      if (Date.now() - drawn < REDRAW_MS) return;
      drawn = Date.now();
      isDrawn = true;
      terminal.write(`${TO_START}${makeText()}`);
    },
    clear() {
      if (isDrawn) terminal.write(TO_START);
      isDrawn = false;
    },
  };
}
