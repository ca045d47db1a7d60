/** What every view gets. */

/** The id in its path ("" without one) and the query. */
export interface ViewProps {
  readonly id: string;
  readonly query: URLSearchParams;
}
