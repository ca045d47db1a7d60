/** What is known of one kind of problem: all that its page, the answers and docs/errors.md say. */

/** A row of the table; texts are Markdown with nothing but `code`. */
export interface ProblemKind {
  /** The HTTP status. */
  readonly status: number;
  readonly title: string;
  /** When it comes. */
  readonly cause: string;
  /** What to do about it. */
  readonly remedy: string;
  /** It comes with the header `Retry-After`. */
  readonly comesWithRetryAfter?: true;
  /** For 5xx: what the caller is told instead of the message, which is for the log alone. */
  readonly publicDetail?: string;
  readonly example: ProblemExample;
}

/** One occurrence. */
export interface ProblemExample {
  /** The path that was asked for; null for what comes on the command line alone. */
  readonly instance: string | null;
  /** What is said; left out where `publicDetail` is. */
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}
