/** What is used of a package without types: it reads citations of any format into CSL-JSON. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(citations: string | object[]);
    readonly data: Record<string, unknown>[];
    /** A bibliography in a style, by citeproc. */
    format(as: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
}
