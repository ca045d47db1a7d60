/**
 * What Ukrainian, Belarusian and Russian forms of one person's name differ in, as sound keys.
 * Origin: our own list of given names with both forms in common English use; the endings are those of
 * the region's commonest surnames. MIT.
 */

/** Forms of one given name; the first is the key for all. */
const GIVEN_NAMES: readonly (readonly string[])[] = [
  ['volodymyr', 'vladimir', 'uladzimir'],
  ['mykola', 'nikolai', 'nikolay', 'mikalai'],
  ['oleksandr', 'aleksandr', 'alexander', 'alyaksandr', 'aliaksandr'],
  ['oleksiy', 'oleksii', 'alexei', 'aleksei', 'alexey', 'aleksey'],
  ['serhiy', 'serhii', 'sergei', 'sergey', 'siarhei'],
  ['yevhen', 'evhen', 'yevgeny', 'evgeny', 'evgeni', 'yevgeniy', 'ievgen'],
  ['yevheniia', 'yevgenia', 'evgenia', 'yevgeniya'],
  ['dmytro', 'dmitry', 'dmitri', 'dmitriy', 'dzmitry'],
  ['mykhailo', 'mikhail', 'mikhailo'],
  ['andriy', 'andrii', 'andrei', 'andrey'],
  ['vasyl', 'vasily', 'vasiliy', 'vasil'],
  ['pavlo', 'pavel'],
  ['petro', 'pyotr', 'petr'],
  ['ihor', 'igor'],
  ['oleh', 'oleg', 'aleh'],
  ['hanna', 'ganna', 'anna'],
  ['olha', 'olga', 'volha'],
  ['olena', 'elena', 'yelena', 'alena'],
  ['kateryna', 'ekaterina', 'yekaterina'],
  ['iryna', 'irina'],
  ['nataliia', 'natalia', 'natalya', 'nataliya'],
  ['oksana', 'aksana'],
  ['kyrylo', 'kirill', 'kiril'],
  ['danylo', 'daniil', 'danila'],
  ['stanislav', 'stanislau'],
  ['viacheslav', 'vyacheslav'],
  ['hryhoriy', 'grigory', 'grigori', 'hryhorii'],
  ['heorhiy', 'georgy', 'georgi', 'heorhii', 'georgiy'],
  ['tetiana', 'tatiana', 'tatyana', 'tetyana'],
  ['svitlana', 'svetlana'],
  ['liudmyla', 'lyudmila', 'ludmila'],
];

/** Given name, folded → the name that stands for all its forms. */
export const EAST_SLAVIC_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);

/** Ends of surnames of the region, as they sound: "Havryshko", "Bondarenko", "Zelenskyy", "Shevchuk". */
export const EAST_SLAVIC_SURNAME =
  /(?:ko|ka|ski|skai?a|ska|chuk|chuck|iuk|ov|ova|ev|eva|in|ina|ets|ich|ik|un)$/u;
