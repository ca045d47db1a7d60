/**
 * Parts of addresses that say where a reader came from or how a page is shown, never which page it is.
 * Origin: our own list, after the documentation of analytics and advertising services. MIT.
 */

/** Query parameters, lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid
  _hsenc _hsmi mkt_tok oly_anon_id oly_enc_id vero_id wickedid s_kwcid ef_id epik srsltid
  _ga _gl ito cmpid cmp ncid ocid icid soc_src soc_trk xtor at_medium at_campaign at_custom1 at_custom2 at_custom3
  at_custom4 smid smtyp smprod partner emc taid ns_mchannel ns_source ns_campaign ns_linkname ns_fee __twitter_impression
  guccounter guce_referrer guce_referrer_sig feature ref ref_src ref_url referrer source_id cid_source share sharetype
  amp amp_js_v amp_gsa usqp outputtype`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);

/** Beginnings of such parameters, lower case. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'hsa_',
  'pk_',
  'piwik_',
  'mtm_',
  'matomo_',
];

/** First labels of hosts that show the same page in another form. */
export const SHOWING_HOSTS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp']);
