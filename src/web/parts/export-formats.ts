/** The formats of `GET /v1/exports`, and what people know them as. */

export const EXPORT_FORMATS: readonly (readonly [string, string])[] = [
  ['csv', 'Table (CSV)'],
  ['text', 'Citations as text'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS (Zotero, EndNote)'],
  ['csl', 'CSL-JSON'],
  ['ndjson', 'NDJSON, all fields'],
  ['jsonld', 'JSON-LD'],
  ['annotations', 'Web Annotations'],
];
