/** What is kept of outlets. */

/** Who printed it. */
export interface OutletRecord {
  readonly id: string;
  readonly name: string;
  /** Other spellings, without `name`, in order. */
  readonly aliases: readonly string[];
  /** Registrable domains, lower case, in order. */
  readonly domains: readonly string[];
  /** Ids of the outlets that were merged into this one; they are understood wherever an outlet's id is. */
  readonly mergedIds: readonly string[];
  /** How many stored articles it has. */
  readonly articles: number;
}

/** What a person changes about an outlet; each part may be left out. */
export interface OutletEdit {
  readonly name?: string;
  readonly addAliases?: readonly string[];
  readonly removeAliases?: readonly string[];
  readonly addDomains?: readonly string[];
  readonly removeDomains?: readonly string[];
}

export interface OutletReference {
  readonly id: string;
  readonly name: string;
}
