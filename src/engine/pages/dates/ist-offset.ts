/** What "IST" means in a text: India's time, Ireland's or Israel's. */

/** Minutes east of UTC, by the places and things that the text names most; India's where it names none. */
export function istOffset(text: string): number {
  if (!text.includes('IST')) return INDIA;
  const sample = text.slice(0, SAMPLE);
  const counts = COUNTRIES.map(({ pattern }) => [...sample.matchAll(pattern)].length);
  const best = counts.indexOf(Math.max(...counts));
  return COUNTRIES[best]?.offset ?? INDIA;
}

const SAMPLE = 50_000;

const INDIA = 330;

/** India first: it wins ties. Summer time in Ireland, where "IST" is the summer's name; winter in Israel. */
const COUNTRIES = [
  {
    offset: INDIA,
    pattern:
      /\b(?:india|indian|delhi|mumbai|kolkata|chennai|bengaluru|rupees?|lakh|crore|lok sabha)\b|₹/giu,
  },
  {
    offset: 60,
    pattern: /\b(?:ireland|irish|dublin|cork|galway|taoiseach|garda|gardaí|dáil)\b/giu,
  },
  { offset: 120, pattern: /\b(?:israel|israeli|jerusalem|tel aviv|knesset|shekels?|haifa)\b/giu },
] as const;
