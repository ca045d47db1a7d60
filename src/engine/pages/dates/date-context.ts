/** What the reading of dates leans on besides their words. */

/** What a date expression may lean on; never the machine's clock. */
export interface DateContext {
  /** RFC 3339; null leaves relative expressions unresolved. */
  readonly retrievedAt: string | null;
  /** Minutes east of UTC that "IST" stands for here; India's 330 unless the text says otherwise. */
  readonly istOffsetMinutes?: number;
  /** The zone of clock times that name none, where the page says "All times CET". */
  readonly zone?: string | undefined;
}
