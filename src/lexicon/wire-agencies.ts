/**
 * News agencies whose copy other outlets print, by the names and letters that credits use. Origin: our own list. MIT.
 */

/** Folded to lower case. */
export const WIRE_AGENCIES: ReadonlySet<string> = new Set(
  `reuters|ap|associated press|the associated press|afp|agence france-presse|pti|press trust of india|ani|ians|uni|aap|
  australian associated press|pa|pa media|press association|dpa|efe|ansa|tass|xinhua|kyodo|kyodo news|yonhap|anadolu|
  anadolu agency|upi|united press international|bernama|app|bss|nan|news agency of nigeria|gna|ghana news agency|sapa|
  canadian press|the canadian press|interfax|ukrinform|apa|belga|tt|ntb|ritzau|lusa|antara|vna|mti|agerpres`
    .split('|')
    .map((name) => name.trim()),
);
