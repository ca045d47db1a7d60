/** The head of a mail: who sent it, and when (RFC 5322, section 3.6). */

import type { Line } from './line.ts';

/** As far as its fields tell. */
export interface MailHead {
  /** Lines. */
  readonly length: number;
  /** The sender's name, without the address; null where there is only that. */
  readonly sender: string | null;
  /** As it stands. */
  readonly date: string | null;
}

/** Reads three header fields or more at the top, such as "From: Loom <desk@loom.example>"; null without them. */
export function readMailHead(lines: readonly Line[]): MailHead | null {
  const end = lines.findIndex(({ text }) => !FIELD.test(text));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const valueOf = (name: RegExp): string | undefined =>
    head.map(({ text }) => name.exec(text)?.[1]).find((value) => value !== undefined);
  if (head.length < 3 || valueOf(PARTY) === undefined) return null;
  const sender = SENDER.exec(valueOf(FROM) ?? '')?.[1]?.trim() ?? null;
  return { length: head.length, sender, date: valueOf(DATE)?.trim() ?? null };
}

const PARTY = /^(?:from|to|sent):\s(.*)$/iu;
const FROM = /^from:\s(.*)$/iu;
const DATE = /^(?:date|sent):\s(.*)$/iu;

/** "Loom Rail" <desk@loom.example>. */
const SENDER = /^"?([^"<>@]{2,60}?)"?\s?<[^<>]*>\s?$/u;

const FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|sender|message-id|in-reply-to|list-[a-z\-]{1,20}|mime-version|content-[a-z\-]{1,20}|x-[a-z\-]{1,30}|return-path|received|attachments?):\s/iu;
