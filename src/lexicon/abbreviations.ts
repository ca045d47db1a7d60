/**
 * Abbreviations that end in a full stop.
 * Origin: our own list, from the style guides of English-language desks (AP, Reuters, BBC) by memory of usage. MIT.
 */

/** Stand before a name, so that no sentence ends after them. Lower case, without the stop. */
export const TITLES_WITH_STOP: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev ven fr sr sra hon gov lt col gen maj capt cmdr sgt cpl pvt adm sen rep reps sens
  supt insp pres amb atty messrs mme mlle st ste mt ft dep asst det brig insp pfc spc del vs no nos vol fig art sec engr eng barr
  pharm surv adv cllr`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** May stand at the end of a sentence; the next word decides. Lower case, without the last stop. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr sr inc co corp ltd llc plc bros etc al est dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov
  dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
  minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ph.d m.d b.a m.a d.c u.s u.k u.n e.u a.m p.m i.e e.g
  cf approx retd`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
