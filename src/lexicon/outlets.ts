/**
 * Well-known outlets: the name, the domains they publish on, other names in use.
 * Origin: our own list, from the outlets' own mastheads and sites as generally known. MIT.
 */

/** A known outlet. */
export interface KnownOutlet {
  readonly name: string;
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
}

/** `name | domains | aliases`, a line each. Homonyms are told apart by their domains. */
export const KNOWN_OUTLETS: readonly KnownOutlet[] = `
Reuters | reuters.com |
Associated Press | apnews.com ap.org | AP, The Associated Press, AP News
Agence France-Presse | afp.com | AFP
Bloomberg | bloomberg.com | Bloomberg News
BBC News | bbc.com bbc.co.uk | BBC
The Guardian | theguardian.com guardian.co.uk | 
The Guardian (Nigeria) | guardian.ng | The Guardian
The Times | thetimes.co.uk thetimes.com | The Times of London
The Sunday Times | sundaytimes.co.uk |
Financial Times | ft.com | FT
The Telegraph | telegraph.co.uk | The Daily Telegraph
The Independent | independent.co.uk the-independent.com |
The Economist | economist.com |
Sky News | sky.com |
The New York Times | nytimes.com | NYT, NY Times, NYTimes
The Washington Post | washingtonpost.com | WaPo
The Wall Street Journal | wsj.com | WSJ
Los Angeles Times | latimes.com | LA Times
Chicago Tribune | chicagotribune.com |
USA Today | usatoday.com |
CNN | cnn.com |
CNBC | cnbc.com |
NBC News | nbcnews.com |
CBS News | cbsnews.com |
ABC News | abcnews.go.com abcnews.com |
ABC News (Australia) | abc.net.au | ABC News, ABC Australia
Fox News | foxnews.com |
NPR | npr.org | National Public Radio
PBS NewsHour | pbs.org |
Politico | politico.com politico.eu |
Axios | axios.com |
The Hill | thehill.com |
The Atlantic | theatlantic.com |
Al Jazeera | aljazeera.com aljazeera.net | Al Jazeera English
The Hindu | thehindu.com |
The Times of India | indiatimes.com timesofindia.com | TOI
Hindustan Times | hindustantimes.com | HT
The Indian Express | indianexpress.com |
Mint | livemint.com | LiveMint
NDTV | ndtv.com |
India Today | indiatoday.in |
The Economic Times | economictimes.com | ET
Business Standard | business-standard.com |
Deccan Herald | deccanherald.com |
The Tribune | tribuneindia.com | The Tribune India
Scroll.in | scroll.in | Scroll
The Wire | thewire.in |
ThePrint | theprint.in | The Print
ANI | aninews.in | Asian News International
PTI | ptinews.com | Press Trust of India
Dawn | dawn.com |
The Express Tribune | tribune.com.pk |
The News International | thenews.com.pk |
The Daily Star | thedailystar.net |
Kathmandu Post | kathmandupost.com | The Kathmandu Post
The Straits Times | straitstimes.com |
CNA | channelnewsasia.com | Channel NewsAsia
South China Morning Post | scmp.com | SCMP
The Japan Times | japantimes.co.jp |
Nikkei Asia | nikkei.com |
Kyodo News | kyodonews.net |
Yonhap News Agency | yna.co.kr | Yonhap
Xinhua | xinhuanet.com news.cn | Xinhua News Agency
Global Times | globaltimes.cn |
Kyiv Independent | kyivindependent.com | The Kyiv Independent
Kyiv Post | kyivpost.com |
Ukrainska Pravda | pravda.com.ua |
Ukrinform | ukrinform.net ukrinform.ua |
The Moscow Times | themoscowtimes.com |
TASS | tass.com tass.ru |
RT | rt.com |
Deutsche Welle | dw.com | DW
Der Spiegel | spiegel.de |
France 24 | france24.com |
Le Monde | lemonde.fr |
Euronews | euronews.com |
El País | elpais.com |
The Irish Times | irishtimes.com |
RTÉ | rte.ie | RTE
CBC News | cbc.ca | CBC
The Globe and Mail | theglobeandmail.com |
Toronto Star | thestar.com |
The Star (Malaysia) | thestar.com.my | The Star
The Star (Kenya) | the-star.co.ke | The Star
Daily Nation | nation.africa nation.co.ke |
Premium Times | premiumtimesng.com |
The Punch | punchng.com | Punch
Vanguard | vanguardngr.com |
News24 | news24.com |
Mail & Guardian | mg.co.za |
The EastAfrican | theeastafrican.co.ke |
The Sydney Morning Herald | smh.com.au | SMH
The Age | theage.com.au |
The Australian | theaustralian.com.au |
The New Zealand Herald | nzherald.co.nz | NZ Herald
Haaretz | haaretz.com |
The Jerusalem Post | jpost.com |
The Times of Israel | timesofisrael.com |
Arab News | arabnews.com |
The National | thenationalnews.com |
The National (Scotland) | thenational.scot | The National
Gulf News | gulfnews.com |
Khaleej Times | khaleejtimes.com |
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', domains = '', aliases = ''] = line.split('|').map((part) => part.trim());
    return {
      name,
      domains: domains.split(' ').filter((domain) => domain !== ''),
      aliases: aliases.split(', ').filter((alias) => alias !== ''),
    };
  });
