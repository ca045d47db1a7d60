/**
 * Spellings in which one name is written in Latin letters, by the script or practice that it comes from.
 * Origin: our own list of spellings frequent in English-language news. MIT.
 */

/** Where a name's spelling comes from, as far as its words tell. */
export type NamePractice = 'arabic' | 'indic' | 'chinese' | 'korean' | 'slavic';

const ARABIC = `
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mehmed mehmet mahomet mouhamed mamadou
ahmed ahmad ahmet achmed
hussein husayn hossein hussain husain hosein husein houssein
hassan hasan hasen
ali aly
yusuf yousef youssef yusef yousuf yusof yousaf
ibrahim ebrahim brahim
omar umar omer
osama usama
khalid khaled halid
mahmoud mahmud mehmood mahmood
mustafa mustapha moustafa mostafa
abdullah abdallah abdulla abdoulaye
said saeed saied saeid
jamal gamal djamal cemal
hamid hameed
rashid rasheed rachid
karim kareem
salim saleem selim
walid waleed oualid
tariq tarek tarik tareq
faisal faysal feisal
suleiman sulaiman soleiman suleyman sulayman sleiman
ismail ismael esmail
bashar bachar
bashir basheer bachir
nasser nasir naser nassir
sharif shareef cherif
fatima fatema fatimah fatma
aisha aysha ayesha aicha
khadija khadijah hadija
maryam mariam miriam meryem
zainab zeinab zaynab zineb
yasser yasir yaser
qasem qassem qasim kassem ghasem kasim
gaddafi qaddafi gadhafi kadafi qadhafi kadhafi gheddafi khadafy gathafi
sisi sissi
assad asad
rahman rehman
khamenei khamenai
nasrallah nasrullah
haniyeh haniya
sinwar sinuar
`;

const INDIC = `
chaudhary chowdhury choudhury chaudhry chaudhuri chowdhary choudhary chaudhari
mukherjee mukherji mookerjee mukerji
banerjee banerji bannerjee
chatterjee chatterji
ganguly ganguli gangooly
agarwal aggarwal agrawal
srivastava srivastav shrivastava
lakshmi laxmi
sreenivasan srinivasan
krishna krisna krushna
vishwanath viswanath visvanath
mehta mehtha
reddy reddi
naidu nayudu
hasina haseena
sheikh shaikh shaik sheik
zia ziya
bhattacharya bhattacharyya bhattacharjee
singh
rajapaksa rajapakse
wickremesinghe wickramasinghe
bandaranaike bandaranayake
khan
modi
narendra
`;

const KOREAN = `
lee yi rhee ri
park pak bak
choi choe
jung chung jeong cheong
kang gang
cho jo
yoon yun youn
kim gim
shin sin
roh noh
lim im rim
ryu yoo yu ryoo
moon mun
ahn an
seo suh
han
`;

const rowsOf = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

const keyed = (practice: NamePractice, rows: string): [string, string][] =>
  rowsOf(rows).flatMap((row) =>
    row.map((name): [string, string] => [name, `${practice} ${row[0] ?? name}`]),
  );

/** Name, folded → what stands for all its spellings, after its practice: "arabic mohammed". */
export const NAME_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...keyed('arabic', ARABIC),
  ...keyed('indic', INDIC),
]);

/** Korean family names, folded → the one that stands for all spellings. They are family names of others too. */
export const KOREAN_FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(KOREAN).flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)),
);

/** Chinese family names in pinyin and, where it differs, in Wade–Giles → pinyin. */
export const CHINESE_FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  `xi:hsi li:lee wang:wong zhang:chang liu chen:tan zhao:chao huang zhou:chou wu xu:hsu sun hu zhu:chu gao:kao lin he:ho guo:kuo
  ma luo:lo liang song:sung zheng:cheng xie:hsieh tang han cao:tsao deng:teng feng xiao:hsiao cheng cai:tsai peng pan yuan yu dong:tung
  su ye yeh lu jiang:chiang:kiang tian:tien du:tu dai:tai xia:hsia zhong:chung wei ren jen fang shi:shih yao tan liao zou:tsou xiong hao
  kong:kung bai:pai cui kang qiu:chiu qin:chin gu:ku hou shao meng long wan qian:chien yin yan:yen bo wen mao jin mo`
    .split(/\s+/u)
    .flatMap((row) => {
      const forms = row.split(':');
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);

/** Family names of those who are commonly written family name first, besides Chinese and Korean: Hungarian, Vietnamese, Japanese. */
export const OTHER_FAMILY_FIRST: ReadonlySet<string> = new Set(
  `orban nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon magyar karacsony szijjarto gyurcsany
  novak sulyok
  nguyen tran pham phan vu vo dang bui duong ngo ly huynh hoang truong dinh
  abe suga kishida ishiba koizumi aso tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  matsumoto inoue kimura hayashi shimizu noda hatoyama fukuda murakami kurosawa takaichi ueda kuroda kan mori`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);
