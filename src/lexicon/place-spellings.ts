/**
 * Places that English-language news spells or names in several ways, by transliteration or after a renaming.
 * Origin: our own list. MIT.
 */

/** One place a row, with "_" for a blank. */
const ROWS = `
Kyiv Kiev
Kharkiv Kharkov
Odesa Odessa
Lviv Lvov
Dnipro Dnepropetrovsk Dnipropetrovsk
Zaporizhzhia Zaporizhia Zaporozhye
Mykolaiv Nikolaev Nikolayev
Chernihiv Chernigov
Luhansk Lugansk
Chernobyl Chornobyl
Vinnytsia Vinnitsa
Chisinau Kishinev
Almaty Alma-Ata
Astana Nur-Sultan
Tbilisi Tiflis
Beijing Peking
Mumbai Bombay
Kolkata Calcutta
Chennai Madras
Bengaluru Bangalore
Varanasi Benares
Prayagraj Allahabad
Gurugram Gurgaon
Yangon Rangoon
Ho_Chi_Minh_City Saigon
Myanmar Burma
Turkey Türkiye
Eswatini Swaziland
Ivory_Coast Côte_d'Ivoire
Cape_Verde Cabo_Verde
East_Timor Timor-Leste
Czechia Czech_Republic
Mecca Makkah
Jeddah Jiddah
Raqqa Raqqah
The_Hague Den_Haag
Gothenburg Göteborg
Cologne Köln
Munich München
Basel Basle
Marseille Marseilles
Lyon Lyons
Londonderry Derry
Gqeberha Port_Elizabeth
`;

/** The spellings of each place, the commonest first. */
export const PLACE_SPELLINGS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' ').map((name) => name.replace(/_/gu, ' ')));
