/** Tells pictures, archives and documents of other programs from text. */

/** By their first bytes, or by control characters that no text has; a zero byte here or there is tolerated. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const start = new TextDecoder('latin1').decode(head.subarray(0, 8));
  if (SIGNATURE.test(start)) return true;
  const strange = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return strange > head.length * MOST_STRANGE;
}

/** PDF, gzip, zip (also docx and epub), PNG, JPEG, GIF, RIFF (WebP), old Word. */
// eslint-disable-next-line no-control-regex -- file signatures hold control characters
const SIGNATURE = /^(?:%PDF-|\x1f\x8b|PK\x03\x04|\x89PNG|\xff\xd8\xff|GIF8|RIFF|\xd0\xcf\x11\xe0)/u;

/** C0 without white space and the escape of ISO-2022. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b;

const MOST_STRANGE = 0.05;
