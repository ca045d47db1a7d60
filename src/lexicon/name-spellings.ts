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
abbas
gilani jilani gillani jeelani geelani kilani
hamad
khalifa khalifah
akram
karam
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
hosni husni
mubarak mobarak moubarak
nuri nouri noori
rauf raouf rauff
rafiq rafik rafique
rashad rachad
hafez hafiz hafeez
hakim hakeem
halim haleem
aziz azeez
latif lateef
majid majeed
malik malek maleek
mansour mansur mansoor
masoud massoud masud masood mesud
mehdi mahdi
mukhtar mokhtar moktar muktar
munir mounir muneer
murad mourad morad
nabil nabeel
najib najeeb naguib nadjib nagib
nadir nader
qadir qader kadir kader
ghani gani
ramadan ramazan ramadhan ramzan
reza riza rida
saad sad
sadiq sadeq sadegh sadik
saddam sadam
salah
saleh salih
salman selman
sami samy
samir sameer
shaker shakir
sulaimani soleimani suleimani sulaymani
taha
taher tahir
usman othman uthman osman ousmane
yahya yehia yahia
yaqub yakub yacoub yaqoob
yunus younis yunis younus younes
zaid zayd zeid
zayed zaied
zaki zeki
zia ziya
hisham hicham
hikmat hekmat
haidar haydar heidar hyder haider
habib habeeb
farid fareed
faruq farouk farooq faruk farook
fadel fadil fadhil fazel fazil
fazl fazal fadl
fuad fouad foad
jabir jaber
jafar jaafar jaffar cafer
jalal galal djalal celal
jamil gamil cemil jameel
jawad javad jowad
jibril gibril jebril
amin ameen emin
amir ameer emir
anas anass
anwar anouar enver
arif aref
asad
ashraf achraf
atiq ateeq
ayman aiman aymen
ayyub ayoub ayub
badr bader
baqir baqer bagher bakir
bilal belal
burhan borhan
daoud dawood daud dawud davud
essam issam isam
ezzat izzat izzet
gamil
leila layla laila leyla
noor nour nur
nasrin nasreen
rania
samira sameera
zahra zohra
huda houda hoda
salma
sumaya soumaya
yasmin yasmine yasmeen
baghdadi bagdadi
zawahiri dhawahiri
maliki maleki
husseini husayni hosseini houssaini
hashemi hashimi hachemi
qureshi quraishi koreishi
tantawi tantawy
barzani berzani
raisi raeesi raissi
rouhani ruhani rohani
ghannouchi ghannushi ghanushi
khomeini khomeyni khumayni
mashal meshaal mashaal mishal
arafat
haq haque haqq
islam
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
bhattacharya bhattacharyya bhattacharjee
singh sing
sharma sarma
verma varma
varadarajan varadharajan
vajpayee vajpai bajpai
mishra misra
tripathi tripathy
pandey pande pandeya
dubey dube
tiwari tewari
trivedi
chaturvedi
joshi
gupta
kumar
patel
nair nayar
menon
iyer aiyar ayyar iyar
iyengar ayyangar aiyangar
pillai pillay
rao
gowda gouda
shetty shetti
hegde hegade
kulkarni
deshmukh
desai
shah
gandhi
nehru
yadav
thakur takur
prasad
das dass
bose basu
ghosh ghose
sengupta
dasgupta
dutta datta dutt
sinha
saxena
kapoor kapur
khanna
malhotra
mehrotra
arora
bhatt bhat
bhutto
jayawardene jayewardene jayawardhana jayawardena
kumaratunga kumaratunge
premadasa
sirisena
pawar
thackeray thakre
fadnavis
shinde
gehlot gahlot
chouhan chauhan
scindia
krishnan
subramanian subramaniam subramanyam subrahmanyan
ramachandran
venkatesh
narayan narayana narain
swaminathan
sitharaman
jaishankar
karunanidhi
rajesh
rakesh
ramesh
suresh
mahesh
mukesh
dinesh
ganesh
naresh
umesh
kamlesh
rohit
mohit
amit
sumit
ankit
anil
sunil
arun
varun
aruna
tarun
vijay bijoy
ajay
sanjay
sanjiv sanjeev
rajiv rajeev
sunita
anita
kavita kavitha
savita savitha
lalita lalitha
geeta gita geetha
seema sima
meena mina
deepa dipa
deepak dipak
sandeep sandip
pradeep pradip
kuldeep kuldip
harish hareesh
satish sateesh
girish
jagdish jagadish
ashok ashoka
vivek
vikas bikash
vikram bikram
vinod binod
manoj
pankaj
neeraj niraj
suraj
dhiraj dheeraj
pooja puja
sushma
mamata mamta
shivraj sivaraj
shiva siva
mahinda
gotabaya
sirimavo
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
roh noh no ro
lim im rim
ryu yoo yu ryoo
moon mun
ahn an
seo suh
han
hong
hwang whang
song
jeon chun chon jun
kwon gwon
oh
bae pae
baek paik back
heo huh hur
nam
noh
ha
kwak gwak
sung seong
cha
joo ju chu
woo wu
koo gu ku goo
min
jin chin
ji chi
eom um
chae
won
bang pang
kong gong
hyun hyon
yeo
tak
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

/** Ends of South Asian surnames that hardly any others have: "Kejriwal", "Gavaskar", "Varadarajan". */
export const INDIC_SURNAME =
  /(?:wal|skar|lkar|ekar|rajan|nathan|swam[iy]|murth[iy]|appa|mukh|endra|indra|krishnan|raman|lingam|sundaram|anathan|preet|deep|jeet|wala)$/u;

/** Korean family names, folded → the one that stands for all spellings. They are family names of others too. */
export const KOREAN_FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(KOREAN).flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)),
);

/** Chinese family names in pinyin and, where it differs, in Wade–Giles → pinyin. */
export const CHINESE_FAMILY_NAMES: ReadonlyMap<string, string> = new Map(
  `xi:hsi li:lee:lei wang:wong zhang:chang:cheung liu:lau chen:tan:chan zhao:chao huang zhou:chou:chow wu xu:hsu sun hu zhu:chu gao:kao lin:lam he:ho guo:kuo:kwok
  ma luo:lo liang:leung song:sung zheng:cheng:cheang xie:hsieh:tse tang han cao:tsao deng:teng feng xiao:hsiao cheng cai:tsai peng pan yuan yu dong:tung
  su ye yeh lu jiang:chiang:kiang tian:tien du:tu dai:tai xia:hsia zhong:chung wei ren jen fang shi:shih yao tan liao zou:tsou xiong hao
  kong:kung bai:pai yang:yeung shen:shum cui kang qiu:chiu qin:chin gu:ku hou shao meng long wan qian:chien yin yan:yen bo wen mao jin mo lai ng yip tsang
  goh teo toh:tho koh quek:kwek ong lim tay chua chia yeo khoo soh chew cheong chong choo phua peh png tham yap ooi ang seah seow leow liew loke loh low foo
  fung kwan mak yuen tam poon hui tong ouyang:auyeung sima:szuma zhuge:chuko shangguan situ
  hua lian:lien ai bian cen chai chi duan fan fu gan geng gong guan hong ji jia jiao kuang leng ling lou mei miao mu nie ning niu ou
  pang pei pu qi qiao qu quan rao rong ruan sheng shu tao weng xin xing xue yi ying you zang zeng:tseng zhai zhan zhen zhuang zhuo zuo`
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
  le nguyen tran pham phan vu vo dang bui duong ngo ly huynh hoang truong dinh
  abe suga kishida ishiba koizumi aso tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  koike ishihara hashimoto nakasone miyazawa murayama obuchi ozawa edano renho kono motegi hayashi kamikawa shiozaki amari nishimura hagiuda
  takeshita ohira miki tojo yamaguchi ogawa fujita okada goto hasegawa ishikawa maeda endo aoki sakamoto fujii nishida fukushima miura
  takeuchi nakajima nakano harada matsuda takagi wada ono tamaki izumi shii baba yoshimura yamagata saito matsui kitamura ishii
  matsumoto inoue kimura hayashi shimizu noda hatoyama fukuda murakami kurosawa takaichi ueda kuroda kan mori`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);
