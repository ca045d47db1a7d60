/**
 * Words for what a body is in charge of, as they stand in its name: "Food and Drug Administration", "Ministry of Trade,
 * Industry and Energy".
 * Origin: our own list, after the names of ministries, agencies and committees in English-language news. MIT.
 */

/** Lower case. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `food foods drug drugs securities exchange exchanges health human services service trade industry industries energy
  environment environmental rural affairs foreign commonwealth development science sciences technology technologies culture
  cultural sport sports media education skills labour labor employment pensions work works housing communities community local
  government urban agriculture agricultural fisheries fishing forestry forests climate change economic economy financial finance
  crimes crime justice constitutional legal law interior transport transportation infrastructure communications communication
  information broadcasting telecommunications water sanitation irrigation power petroleum gas mines minerals mineral children
  child family families youth women gender social welfare security safety tourism hospitality civil aviation space ocean oceans
  oceanic atmospheric aeronautics marine maritime means ways budget planning commerce consumer consumers competition protection
  monetary customs border borders revenue excise immigration citizenship refugees veterans disabled disability enforcement alcohol
  tobacco firearms explosives fire rescue parks wildlife recreation arts letters humanities engineering design medicine medical
  nursing dental veterinary disease diseases prevention control poverty order peace reconciliation truth integration arbitration
  conciliation mediation standards quality research innovation universities admissions public administration intelligence
  relief emergency disaster refugee migration rights equality inclusion equity democracy elections electoral accounts accountability
  ethics privileges rules appropriations oversight judiciary reform reforms statistics meteorological geological hydrological
  archaeological historical natural resources lands land mining shipping ports roads road rail railway railways river rivers harbour harbor harbours harbors bridge bridges tunnel tunnels coast coastal highways planning investment
  investments enterprise productivity co-operation cooperation partnership monuments museums heritage antiquities archives
  records religious culture charities charitable voluntary mental physical population nutrition hygiene drugs`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
