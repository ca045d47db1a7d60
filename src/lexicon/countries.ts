/**
 * Countries: what they, their people and their capitals are called in English-language news.
 * Origin: our own list, after the member states of the United Nations; some territories and blocs that have ministries besides. MIT.
 */

/** One a line: the name first; "_" stands for a blank, "@" before a place in it. Lower case, without diacritics. */
const ROWS = `
afghanistan afghan afghans @kabul
albania albanian albanians @tirana
algeria algerian algerians @algiers
angola angolan @luanda
argentina argentine argentinian argentinians @buenos_aires
armenia armenian armenians @yerevan
australia australian australians @canberra
austria austrian austrians @vienna
azerbaijan azerbaijani azerbaijanis azeri @baku
bahrain bahraini @manama
bangladesh bangladeshi bangladeshis @dhaka
belarus belarusian belarusians @minsk
belgium belgian belgians @brussels
benin beninese
bolivia bolivian bolivians @la_paz
bosnia bosnian bosnians @sarajevo
botswana @gaborone
brazil brazilian brazilians @brasilia
bulgaria bulgarian bulgarians @sofia
burkina_faso burkinabe @ouagadougou
cambodia cambodian cambodians @phnom_penh
cameroon cameroonian @yaounde
canada canadian canadians @ottawa
chad chadian @ndjamena
chile chilean chileans @santiago
china chinese @beijing prc
colombia colombian colombians @bogota
congo congolese @kinshasa @brazzaville
costa_rica costa_rican @san_jose
croatia croatian croatians @zagreb
cuba cuban cubans @havana
cyprus cypriot cypriots @nicosia
czechia czech czechs @prague czech_republic
denmark danish dane danes @copenhagen
dominican_republic dominican @santo_domingo
ecuador ecuadorian ecuadorean @quito
egypt egyptian egyptians @cairo
el_salvador salvadoran @san_salvador
eritrea eritrean @asmara
estonia estonian estonians @tallinn
ethiopia ethiopian ethiopians @addis_ababa
european_union eu
fiji fijian @suva
finland finnish finn finns @helsinki
france french @paris
gabon gabonese @libreville
gambia gambian @banjul
georgia georgian georgians @tbilisi
germany german germans @berlin
ghana ghanaian ghanaians @accra
greece greek greeks @athens
guatemala guatemalan
guinea guinean @conakry
haiti haitian haitians @port-au-prince
honduras honduran @tegucigalpa
hungary hungarian hungarians @budapest
iceland icelandic @reykjavik
india indian indians @delhi @new_delhi
indonesia indonesian indonesians @jakarta
iran iranian iranians @tehran
iraq iraqi iraqis @baghdad
ireland irish @dublin
israel israeli israelis @jerusalem @tel_aviv
italy italian italians @rome
ivory_coast ivorian @abidjan
jamaica jamaican @kingston
japan japanese @tokyo
jordan jordanian jordanians @amman
kazakhstan kazakh kazakhs @astana
kenya kenyan kenyans @nairobi
kosovo kosovar @pristina
kuwait kuwaiti
kyrgyzstan kyrgyz @bishkek
laos lao @vientiane
latvia latvian latvians @riga
lebanon lebanese @beirut
liberia liberian @monrovia
libya libyan libyans @tripoli
lithuania lithuanian lithuanians @vilnius
luxembourg luxembourgish
madagascar malagasy @antananarivo
malawi malawian @lilongwe
malaysia malaysian malaysians @kuala_lumpur @putrajaya
maldives maldivian
mali malian @bamako
malta maltese @valletta
mauritania mauritanian @nouakchott
mauritius mauritian
mexico mexican mexicans @mexico_city
moldova moldovan moldovans @chisinau
mongolia mongolian @ulaanbaatar
montenegro montenegrin @podgorica
morocco moroccan moroccans @rabat
mozambique mozambican @maputo
myanmar burmese @naypyidaw burma
namibia namibian @windhoek
nepal nepali nepalese @kathmandu
netherlands dutch @the_hague @amsterdam
new_zealand @wellington
nicaragua nicaraguan @managua
niger nigerien @niamey
nigeria nigerian nigerians @abuja
north_korea north_korean @pyongyang
north_macedonia macedonian @skopje
norway norwegian norwegians @oslo
oman omani @muscat
pakistan pakistani pakistanis @islamabad
palestine palestinian palestinians @ramallah
panama panamanian
papua_new_guinea @port_moresby
paraguay paraguayan @asuncion
peru peruvian peruvians @lima
philippines philippine filipino filipinos @manila
poland polish pole poles @warsaw
portugal portuguese @lisbon
qatar qatari @doha
romania romanian romanians @bucharest
russia russian russians @moscow @kremlin
rwanda rwandan @kigali
saudi_arabia saudi saudis @riyadh
senegal senegalese @dakar
serbia serbian serb serbs @belgrade
sierra_leone @freetown
singapore singaporean singaporeans
slovakia slovak slovaks @bratislava
slovenia slovenian @ljubljana
somalia somali somalis @mogadishu
south_africa south_african south_africans @pretoria
south_korea south_korean south_koreans @seoul
south_sudan @juba
spain spanish spaniard spaniards @madrid
sri_lanka sri_lankan sri_lankans @colombo
sudan sudanese @khartoum
sweden swedish swede swedes @stockholm
switzerland swiss @bern
syria syrian syrians @damascus
taiwan taiwanese @taipei
tajikistan tajik @dushanbe
tanzania tanzanian @dodoma
thailand thai thais @bangkok
togo togolese @lome
tunisia tunisian tunisians @tunis
turkey turkiye turkish turk turks @ankara
turkmenistan turkmen @ashgabat
uganda ugandan ugandans @kampala
ukraine ukrainian ukrainians @kyiv @kiev
united_arab_emirates uae emirati @abu_dhabi
united_kingdom uk britain british britons england @london
united_states us usa america american americans @washington
uruguay uruguayan @montevideo
uzbekistan uzbek @tashkent
venezuela venezuelan venezuelans @caracas
vietnam vietnamese @hanoi
yemen yemeni yemenis @sanaa
zambia zambian @lusaka
zimbabwe zimbabwean @harare
`;

/** What one of a people is called with the word for what is theirs: "the Italian", "the Japanese". Lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `african antiguan bahamian bajan barbadian basque bavarian belizean bermudian bhutanese bruneian burmese burundian djiboutian
  flemish grenadian guyanese kurdish liverpudlian glaswegian malagasy maldivian mancunian nigerien papuan samoan seychellois surinamese
  swazi tibetan timorese tongan vincentian afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi
  belarusian belgian beninese bolivian bosnian brazilian british bulgarian burkinabe cambodian cameroonian canadian chadian chilean
  chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian english eritrean estonian
  ethiopian fijian filipino finnish french gabonese gambian georgian german ghanaian greek guatemalan guinean haitian honduran
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean
  kosovan kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian luxembourger macedonian malawian malaysian malian
  maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese nicaraguan
  nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan
  salvadoran saudi scottish senegalese serbian sicilian singaporean slovakian slovenian somali spanish sudanese swedish swiss syrian
  taiwanese tajik tanzanian texan thai togolese trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welsh yemeni zambian zimbabwean slovak spaniard dane swede finn briton scot turk croat serb kurd rican lankan zealander leonean kosovar emirati californian catalan corsican parisian londoner`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const NAMES = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' ').map((name) => name.replace(/[_-]/gu, ' ')));

const withoutSign = (name: string): string => name.replace('@', '');

/** Name, people or capital, folded, of one to three words → the country's name. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((names) => names.map((name) => [withoutSign(name), names[0] ?? name] as const)),
);

/** "The mayor of *Paris*" is nobody French in general. */
const PLACES: ReadonlySet<string> = new Set(
  NAMES.flat().flatMap((name) => (name.startsWith('@') ? withoutSign(name) : [])),
);

/** What a country or its people are called, as in `COUNTRY_OF` but for places in it → all such names of that country. */
export const NATION_NAMES: ReadonlyMap<string, readonly string[]> = namesByNation();

function namesByNation(): Map<string, readonly string[]> {
  const names = [...COUNTRY_OF].filter(([name]) => !PLACES.has(name));
  const ofCountry = new Map<string, string[]>();
  for (const [name, country] of names) {
    const known = ofCountry.get(country);
    if (known) known.push(name);
    else ofCountry.set(country, [name]);
  }
  return new Map(names.map(([name, country]) => [name, ofCountry.get(country) ?? []]));
}
