/**
 * Short and pet forms of given names, with the full forms that they stand for.
 * Origin: our own list of forms in common use in English, Spanish, Russian and Italian-language news. MIT.
 */

/** The full forms first, then the short ones; a short form may stand in several rows. */
const ROWS = `
alexander alejandro alessandro oleksandr aleksandr: alex al sandy sasha xander alec
alexandra alejandra: alex sandra sandy sasha lexi
andrew andrea andres: andy drew
anthony antonio antony: tony toni tono
abraham: abe
albert alberto alfred: al bert bertie fred alf beto
barbara: barb barbie babs
benjamin benedict: ben benny benji bibi binyamin
bernard bernardo: bernie
catherine katherine kathryn kathleen: kate katie kathy cathy kat kitty kit
charles carlos: charlie chuck chas chaz
christine christina kristin kristen christian: chris chrissy tina kris kristi
christopher: chris kit topher
daniel daniela danielle: dan danny dani
david: dave davy davey
deborah: deb debbie debby
dmitri dmitry dmytro: dima mitya
dominic dominique: dom nick
donald: don donnie donny
dorothy: dot dottie dolly
douglas: doug
edward edmund edwin eduardo: ed eddie ted ned teddy
elizabeth elisabeth: liz lizzie beth betsy betty eliza libby lisa bess
emanuel emmanuel manuel: manny manolo
eugene yevgeny evgeny yevhen: gene zhenya
yevgenia evgenia yevheniia: zhenya
francis francisco frances: frank fran paco pancho pepe franny frankie
frederick federico: fred freddie freddy fede
gabriel gabriela gabrielle: gabe gabby
geoffrey jeffrey: geoff jeff
gerald gerard: gerry jerry
giuseppe: beppe peppe pino
giovanni: gianni nino
gregory: greg
guadalupe: lupe
harold henry harrison: harry hal hank
isabel isabella: izzy bella isa
ignacio: nacho
ivan: vanya
jacob jakob: jake
james jaime: jim jimmy jimbo jamie jay
jennifer: jen jenny jenna
jessica: jess jessie
jesus: chucho chuy
joan joanna joanne: jo
john: jack johnny johnnie
jonathan jonathon: jon jonny johnny
juan: juanito
jacob jakob: jack
joseph jose josef: joe joey pepe pepito
josephine: jo josie
joshua: josh
judith: judy judi
kenneth: ken kenny
konstantin: kostya
lawrence laurence: larry laurie
leonard leonardo leopold: leo len lenny
louis luis lewis: lou louie lew
luiz: lula
lyudmila ludmila: lyuda mila
margaret: maggie meg peggy marge margie greta daisy madge
maria: mia mariella masha
martin: marty
matthew mateo: matt matty
maximilian maxim maxwell: max
michael mikhail mykhailo miguel: mike mick mickey mikey misha
mitchell: mitch
natalya natalia: natasha
nathaniel nathan: nate nat
nicholas nicolas nikolai mykola nicole: nick nicky nico kolya niki
olga: olya
oliver: ollie olly
pamela: pam
patrick patricia: pat paddy trish tricia patty patsy
peter pedro: pete petya
philip phillip: phil pip
raymond ramon: ray
rebecca: becky becca
richard ricardo: dick rick ricky rich richie
robert roberto rupert: bob bobby rob robbie bert beto
rodney roderick: rod
roger: rog
ronald: ron ronnie
rosario rosemary: rosie charo
russell: russ
samuel samantha: sam sammy
sergei sergey serhiy: seryozha
stephanie: steph
stephen steven: steve stevie
susan susanna suzanne: sue susie suzy
svetlana: sveta
tatiana tatyana: tanya
theodore theodor: ted teddy theo
theresa teresa: terry tess tessa
terence terrence: terry
thomas tomas: tom tommy
timothy: tim timmy
valentin valentina: valya
valerie: val
vasily: vasya
victor viktor victoria: vic vicky vik
vincent vincente: vince vinny
vladimir volodymyr: vova volodya vlad
walter: walt wally
wilfred: wilf
william guillermo: bill billy will willy willie liam bud
winifred: winnie
yuri yury: yura
zachary: zach zack
kimberly: kim
roberta: bobbie robbie
alison allison: ali allie
agnes agneta: aggie
amelia emilia emily: amy millie em emmy
angela angelica angelina: angie
archibald: archie baldie
arthur arturo: art artie
augustus augustine august: gus
bartholomew: bart
bonaventure: bona
bradley bradford: brad
brendan: bren
cameron: cam
caroline carolyn carolina: carrie caro carol
cassandra: cass cassie
cecilia: cece celia
charlotte: charlie lottie
clifford: cliff
clinton: clint
cornelius: con corny neil
curtis: curt
cynthia: cindy
dennis: denny
diana diane: di
eleanor eleanora: ellie nell nellie nora
ernest ernesto: ernie neto
ferdinand: ferdie bongbong
florence: flo florrie
franklin: frank
georgina georgia: georgie gina
gilbert gilberto: gil beto
gordon: gordy
guadalupe: lupita
gustavo gustav: gus
helen helena: nell
herbert heriberto: herb bert beto
howard: howie
hubert: hugh bert
humberto: beto
irving: irv
isaac: ike zac
jacqueline: jackie
janet jane: jan janie
jeremiah jeremy: jerry jem
jerome: jerry
julia julie julian: jules
juliet: jules
justin: jus
katarzyna katharina katarina: kasia kata kati katja
leopold: poldi
leslie: les
lester: les
lillian lilian: lily lil
louise louisa: lou lulu
lucille lucia: lu lucy
lucinda: cindy
madeleine madeline: maddie
malcolm: mal
marion mariana: mari
marjorie: marj
matilda: tilly mattie
melanie melissa melvin: mel
mildred: millie
miranda: randy
mohammed muhammad mohamed: mo
montgomery: monty
mordecai: mordy
nancy: nan
nigel: nige
norman: norm
pauline paulina: polly
penelope: penny
priscilla: cilla
prudence: pru
rachel: rach
randall randolph: randy rand
reginald: reg reggie
reuben: rube
rosalind rosa rose: roz
rudolph rudolf rodolfo: rudy
salvatore salvador: sal salva chava
sarah: sally sadie
sebastian: seb bas
sidney sydney: sid syd
solomon: sol
spencer: spence
stanley stanislav: stan
tobias: toby
ursula: uschi
vivian vivien: viv
wesley: wes
wendell: wen
woodrow: woody
yitzhak: itzik
francois: fanfan
enrique: kike quique
eduardo: lalo
rafael: rafa
fernando: nando
santiago: santi
sergio: checo
javier: javi
beatriz: bea
concepcion: concha conchita
dolores: lola
mercedes: merche
pilar: pili
rosario: chayo
aleksandr: sanya shura
anastasia: nastya asya
anna: anya
boris: borya
daria darya: dasha
galina: galya
georgy georgiy: zhora gosha
gennady: gena
irina iryna: ira
leonid: lyonya
maksim maxim maksym: max maks
nadezhda: nadya
oleg oleh: olezhka
pavel pavlo: pasha
polina: polya
roman: roma
ruslan: rusik
sofia sofya: sonya
vera: verochka
viktor: vitya
viktoria viktoriya: vika
vitaly vitaliy: vitalik
vyacheslav viacheslav: slava
yaroslav: slava yarik
yulia yuliya: yulya
hans johannes johann: hannes hansi hansl
heinrich: heinz heini
joachim: jochen achim
wilhelm: willi willy
friedrich: fritz
josef: sepp jupp
alan allan allen: al
alasdair alistair alastair: al ali
amanda: mandy
ann anne anna: annie
beatrice: bea trixie
bronwyn: bron
chester: chet
constance: connie
derek: del
desmond: des dez desi
edith: edie
evelyn: evie
fiona: fi
fergus angus: gus
gordon: gordie
gwendolyn gwendoline: gwen
harriet: hattie
jeremiah jeremy: jez
jonathan: jonty
kathleen catherine: kath cath
kevin: kev
lesley: les
lucas: luke luc
maureen: mo
maurice: mo
michelle: shelly
muhammad mohammed mohamed: mo
olivia: liv livvy
oscar: ossie
roderick: roddy
roland: rollo
rosalind rosemary: ros roz rosie
shirley: shirl
simon: si
siobhan: shiv
stephanie: stef
stewart stuart: stu
susannah: susie sue
tamara: tammy
vernon: vern
veronica: ronnie
virginia: ginny
winifred winston: win winnie
zachary: zak
`;

/** Given name, folded → the rows that it stands in: two names of one row may be one person's. */
export const NICKNAME_ROWS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const rows = new Map<string, Set<number>>();
  ROWS.trim()
    .split('\n')
    .forEach((line, row) => {
      for (const name of line.replace(':', '').split(' ')) {
        rows.set(name, (rows.get(name) ?? new Set()).add(row));
      }
    });
  return rows;
})();

/** Full forms alone: "William" and "Guillermo" stand in one row, but are two names. */
export const FULL_GIVEN_NAMES: ReadonlySet<string> = new Set(
  ROWS.trim()
    .split('\n')
    .flatMap((line) => (line.split(':')[0] ?? '').split(' ')),
);

/**
 * First words of Yoruba, Igbo and Edo given names made of two, which are dropped in daily use: "Olufemi" is Femi.
 * Origin: our own list.
 */
export const NAME_OPENINGS: ReadonlySet<string> = new Set(
  `olu oluwa ade baba ola ayo omo ife akin temi bami oye ope ogo fola chukwu chi nwa uche obi onyi osa ehi`.split(
    ' ',
  ),
);
