/**
 * Months as pages in other languages print them, and what they say before a date of change.
 * Origin: the languages' own words; French, Spanish, Portuguese, Italian, German and Dutch. MIT.
 */

const ROWS = [
  'janvier enero janeiro gennaio januar januari',
  'février fevrier febrero fevereiro febbraio februar februari',
  'mars marzo março marco märz maerz maart',
  'avril abril aprile april',
  'mai mayo maio maggio mei',
  'juin junio junho giugno juni',
  'juillet julio julho luglio juli',
  'août aout agosto august augustus',
  'septembre septiembre setembro settembre september',
  'octobre octubre outubro ottobre oktober',
  'novembre noviembre novembro november',
  'décembre decembre diciembre dezembro dicembre dezember december',
];

/** Lower-case name → 1–12. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, at) => row.split(' ').map((name) => [name, at + 1] as const)),
);

/** What stands before the date of a change, lower case. */
export const FOREIGN_UPDATED =
  /mise? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|aktualisiert|zuletzt geändert|bijgewerkt/iu;
