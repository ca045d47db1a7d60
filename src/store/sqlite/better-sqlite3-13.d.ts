/** The alias of package.json; it has no types of its own. */
declare module 'better-sqlite3-13' {
  const Database: unknown;
  export default Database;
}
