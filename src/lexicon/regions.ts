/**
 * Places that consist of others which news names by themselves.
 * Origin: our own list, of what every atlas has. MIT.
 */

const ROWS = `
Donbas: Donetsk, Luhansk
Middle East: Israel, Palestine, Gaza, Lebanon, Syria, Iraq, Iran, Jordan, Yemen, Saudi Arabia, Qatar
Palestinian territories: Gaza, West Bank
Gulf states: Saudi Arabia, Qatar, Kuwait, Bahrain, Oman, United Arab Emirates
Balkans: Serbia, Croatia, Bosnia, Kosovo, Albania, Montenegro, North Macedonia
Baltic states: Estonia, Latvia, Lithuania
Scandinavia: Denmark, Norway, Sweden
Benelux: Belgium, Netherlands, Luxembourg
Caucasus: Georgia, Armenia, Azerbaijan, Chechnya, Dagestan
Central Asia: Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan
Horn of Africa: Somalia, Ethiopia, Eritrea, Djibouti
Sahel: Mali, Niger, Burkina Faso, Chad, Mauritania
Maghreb: Morocco, Algeria, Tunisia, Libya
Great Britain: England, Scotland, Wales
Korean peninsula: North Korea, South Korea
Southeast Asia: Indonesia, Malaysia, Philippines, Thailand, Vietnam, Myanmar, Cambodia, Singapore
`;

/** The whole, and its parts. */
export const REGIONS: readonly { readonly name: string; readonly parts: readonly string[] }[] =
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', parts = ''] = row.split(':');
      return { name: name.trim(), parts: parts.split(',').map((part) => part.trim()) };
    });
