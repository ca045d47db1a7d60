/**
 * Time zones as news names them, beyond the abbreviations that chrono-node knows. Origin: our own list, after the IANA
 * time zone database. MIT.
 */

/** Abbreviations of zones without summer time, in minutes east of UTC. */
export const FIXED_ZONES: Readonly<Record<string, number>> = {
  HST: -600,
  NPT: 345,
  TRT: 180,
  MSK: 180,
  HKT: 480,
  BDT: 360,
  PKT: 300,
  GST: 240,
  AFT: 270,
  IRST: 210,
};

/** Names in words, lower case without "time", and the abbreviation, or the difference from UTC, that says the same. */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  `india standard|IST indian standard|IST west africa|WAT west african|WAT east africa|EAT east african|EAT central africa|CAT
  south africa standard|SAST south african|SAST japan standard|JST japan|JST tokyo|JST korea standard|KST korea|KST seoul|KST
  hong kong|HKT china standard|UTC+8 beijing|UTC+8 singapore|SGT singapore standard|SGT pakistan standard|PKT pakistan|PKT
  bangladesh standard|BDT bangladesh|BDT nepal|NPT nepal standard|NPT sri lanka|UTC+5:30 gulf standard|GST dubai|GST
  arabia standard|UTC+3 saudi|UTC+3 moscow|MSK moscow standard|MSK turkey|TRT istanbul|TRT tehran|IRST kabul|AFT
  manila|UTC+8 philippine standard|UTC+8 jakarta|UTC+7 western indonesia|UTC+7 indochina|UTC+7 bangkok|UTC+7
  malaysia|UTC+8 australian eastern standard|AEST australian eastern daylight|AEDT greenwich mean|GMT
  coordinated universal|UTC british summer|BST central european summer|CEST eastern european summer|EEST
  eastern standard|EST eastern daylight|EDT central standard|CST central daylight|CDT mountain standard|MST
  mountain daylight|MDT pacific standard|PST pacific daylight|PDT eastern|ET central|CT mountain|MT pacific|PT
  hawaii|HST hawaii standard|HST
  london|ZUK uk|ZUK british|ZUK dublin|ZUK central european|ZCE paris|ZCE berlin|ZCE rome|ZCE madrid|ZCE brussels|ZCE vienna|ZCE
  geneva|ZCE warsaw|ZCE eastern european|ZEE kyiv|ZEE kiev|ZEE athens|ZEE helsinki|ZEE bucharest|ZEE`
    .split(/(?<=\|[A-Z\d+:]{2,9})\s+/u)
    .map((entry) => entry.trim().replace(/\s+/gu, ' ').split('|'))
    .map(([name = '', zone = '']) => [name, zone] as const),
);

/** The zones of Europe by keys of our own, in winter's minutes east of UTC: an hour more in summer. */
export const EUROPEAN_ZONES: Readonly<Record<string, number>> = { ZUK: 0, ZCE: 60, ZEE: 120 };
