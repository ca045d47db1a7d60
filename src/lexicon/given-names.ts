/**
 * Common given names by the gender they usually tell. A hint of last resort: titles, nouns and pronouns in the text win.
 * Origin: our own list of names frequent in English-language news. MIT.
 */

const of = (gender: 'male' | 'female', names: string): (readonly [string, 'male' | 'female'])[] =>
  names
    .split(/\s+/u)
    .filter((name) => name !== '')
    .map((name) => [name, gender] as const);

/** Lower case, without diacritics. Names given to both are left out. */
export const GIVEN_NAMES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...of(
    'male',
    `aaron abdel abdul abdulaziz abdullah abdulrahman abdurrahman abel abhijit abhishek abraham abubakar adam adama
    adebayo ademola adeyemi aditya adnan adolfo adrian agustin ahmad ahmed ahsan aidan aiden ajay akash akbar
    akhilesh akio akshay alain alan alasdair alastair albert alberto aldo alec alejandro aleksandar aleksander
    aleksandr alexander alexandre alexandros alexandru alexei alfonso alfred alfredo ali alistair aliyu allan allen
    alonso alonzo alphonse alvaro alvin amadou amar ambrose amin amir amit amitabh amos anand anatoly anders andre
    andreas andrei andres andrew andrii andriy andrzej andy angus anil anirban anselmo anthony antoine anton
    antonin antonio antonis anurag anwar archie arif aristide arjun armando armin arnaud arne arnold artem arthur
    arturo arun arvind asad ashok asif aslan atiku atul augustin aurelien avinash aydin ayodele azmi baptiste
    barack barnaby barry bartosz bashar bashir ben benedict benito benjamin benny benoit bernard bernardo bernie
    bertrand bhupendra bill bjorn bob bobby bogdan boris borut boyd brad bradley brandon brendan brent brett brian
    brody bruce bruno bryan bryce bukola burak byron caleb callum calvin cameron carl carlo carlos carlton casper
    cedric cesar charles charlie chidi chike chinedu chris christian christoph christophe christopher christos
    chuck chukwuma ciaran clarence claude claudio claus clayton clement clifford clifton clint clive clyde colin
    colm connor conor conrad constantin cormac cornelius cory craig curtis cyril cyrus dale damian damien damon dan
    daniel daniele danilo danny darin dario darius darnell darrel darrell darren darrin darryl daryl dave david
    davide dawid declan deepak demetrius denis dennis derek derrick desmond devendra devin dewayne dewey dexter
    dhruv diarmuid didier diego dieter dilip dinesh dirk dmitry dmytro dominic dominik don donal donald donnie doug
    douglas dragan drew duane duncan dwayne dwight dylan eamon eamonn ed eddie edgar edmond edmund eduardo edward
    edwin efrain egor ehud eirik elbert eldon eli elias elijah elliot elliott elmer elton emanuel emil emile emilio
    emmanuel emmett emre emyr enda enrique enzo eoin ephraim erdem eric erick erik erling ernest ernesto ernie
    ernst ervin esteban ethan eugene evan everett evgeny ewan ezekiel ezra fabian fabio fabrice fabrizio fadi
    faisal faraz farhad farid farouk farouq felipe felix ferdinand fergal fergus fernand fernando fidel filip
    filippo finbarr finn fintan flavio floyd francesco francis francisco franck franco francois frank frankie franz
    fraser fred freddie freddy frederick fredrick fredrik friedrich fritz fumio gabriel gaetano gareth garrett
    garth gary gaurav gavin geert gene gennady geoff geoffrey george geraint gerald gerard gerardo gerhard gerry
    gethin ghassan giacomo gian giancarlo gianluca gianni gideon gilbert gilberto giles gilles gino giorgio giorgos
    giovanni girish giuseppe glenn gonzalo gopal goran gordon gottfried govind graeme graham greg gregory grzegorz
    guido guillaume guillermo gunnar gunther gustav gustavo gyorgy haakon habib hakan hakeem hakim hamid hamish
    hamza hank hans hari harish harold haroon harry haruto hasan hashim hassan hector heinrich heinz helmut henri
    henrik henry henryk herbert herman hermann hernan hideki himanta hiroshi hisham horst howard howie hristo
    hubert hugh hugo humberto humphrey husain hussain hussein huw iain ian ibrahim ibrahima idris ignacio ignazio
    igor ihor ikram ilham ilya imran imre inder indrajit ioannis irfan irvin irving isaac isaiah ishaan ishmael
    ismael ismail issam istvan ivan ivo izak jabari jacek jack jacob jacques jagdish jaime jake jakob jakub jalal
    jamal james jannik jared jaroslaw jarrod jason jasper javad javed javier jayden jayesh jayson jean jed jeff
    jeffery jeffrey jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jesus jim jimmie
    jimmy jitendra joachim joao joaquin jochen joe joel joerg johan johann johannes john johnnie johnny jojo jon
    jonah jonas jonathan jonathon joost jorge jorgen jose josef josep joseph josh joshua josiah josip juan juha
    julian julio julius jurgen jussi justin kabir kaito kamran karan kareem karim karl karthik kaspar kasper kayode
    keir keiran keishi keith kelvin kemal ken kendrick kenichi kenji kenneth kenny kenta kerem kevin khaled khalid
    khalil kieran kingsley kirk kjell klaus kofi konrad konstantin kostas kris kristian kristof kristopher
    krzysztof kumar kunal kurt kwabena kwaku kwame kwesi kyle kyriakos kyrylo lachlan lalit lamine lanre larry lars
    laszlo laurence laurent lawrence lazaro leandro leif leighton leland lennart leo leon leonard leonardo leopold
    leroy leszek levi lewis liam lionel lloyd lonnie lorenz lorenzo lothar louie louis luc luca lucas lucio ludovic
    luigi luis luiz lukas lukasz luke lutfi luther lyle lyndon maarten maciej madhav magnus mahesh mahmoud mahmud
    maksim malachi malcolm mamadou manfred manish manmohan manoj mansoor manuel marat marc marcel marcelo marcin
    marco marcus marek mariano mario marius mark markus marlon martijn martin marty marvin marwan masaaki masahiro
    masato mathew mathias mathieu mats matt matteo matthew matthias matthijs maurice maurizio max maxim maxime
    maximilian mehdi mehmet melvin mervyn micah michael michal micheal michel mickey miguel mihai mikael mike mikel
    mikhail miklos milos mircea miro miroslav mitch mitt mohamed mohammad mohammed mohd mohsen mohsin moises morten
    moses moshe moussa muhammad mukesh mukhtar munir murad murat musa mustafa mustapha mykhailo mykola myles myron
    nabil nadeem nadir naftali nandan naoki narendra naresh nasir nasser nathan nathaniel naveed naveen nawaz ned
    neeraj neil nelson nestor neville newt niall nicholas nick nicolas niels nigel nikhil nikola nikolai nikolaos
    nikolay nikos nils nitin noah norbert norberto norman obinna octavio olaf olav ole oleg oleksandr oleksii
    oliver oluwaseun omar omari orhan oriol orville osama oscar oskar osman oswald otis otto owain owen pablo
    padraig pankaj paolo parth pascal pasquale patricio patrick paul pavel pavlo pawel pedro pekka percy petar pete
    peter petr petro petros petteri phil philip philippe phillip phineas pierre pieter pietro pinarayi piotr
    prabhat prabowo prakash pramod pranab prasad prashant pratap praveen preben predrag przemyslaw qasim quentin
    quincy rachid radek radoslaw rafael rafal rafiq raghav raheem rahim rahul rainer raj rajan rajat rajeev
    rajendra rajesh rajiv rajnath rakesh ralph ramesh ramin ramiro ramon ramzan randal randall randy ranil ranjit
    raphael rashad rasheed rashid rasmus raul ravi ravindra ray raymond reggie reginald reinaldo reince reinhard
    remi renato reuben reynaldo reza rhys riad ricardo richard rick rickey ricky rico ritesh roald rob robbert
    robbie robert roberto rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf
    romain romeo ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert ruslan russell rustam
    rutger ryan saad sabir sachin sadiq saeed salah salim salman salvador salvatore sam sami samir samuel samuele
    sandeep sander sandor sanjay sanjeev santiago santosh satish satoshi saul saurabh sayed scot scott sean
    sebastian sebastien selim selwyn semyon serge sergei sergey sergio serhii serhiy seth seun shahbaz shahid
    shaikh shakib shamim shane sharad shashi shaun shawn shehbaz shekhar sheldon shigeru shinji shinzo shivraj
    shyam siddharth siddiq sidney sigurd silvano silvio simeon simon sipho siva slobodan sohail solomon soren stan
    stanley stavros stefan stefano steinar stellan stephan stephane stephen steve steven stewart stig stuart
    subhash sudhir sulaiman suleiman sunil suresh surya sushil sven sylvain taavi tadashi tadeusz taha tahir
    takashi takeshi takuya tamim tamir tapio tariq taro tarun tayyip ted teddy tendai teodor terence terrance
    terrell terrence terry thabo thaddeus theodor theodore thiago thibault thierry thilo thomas thorsten tiago
    tiberiu tim timmy timothy tito tobias todd todor tom tomas tomasz tomislav tommie tommy tony tore toshiro
    travis trevor tristan trond troy truls tunde tyler tyrone ubaldo udo ulf ulrich umar umaru uri usman uwe vaclav
    valentin valeriy valery varun vasco vasile vasily venkat venkatesh vernon viacheslav vicente victor vidar vijay
    vikas vikram viktor vincent vincenzo vinod viorel virgil vishal vitali vitaly vivek vlad vladimir vladislav
    volker volodymyr vyacheslav waldemar walid wallace walter walther warren warwick wasim wayne wendell werner
    wesley wilbert wilbur wilfred wilfredo wilfried wilhelm will willard willem william willie willy winston
    wojciech wole wolfgang xander xavi xavier yair yann yannick yannis yaroslav yash yasir yasser yaw yehuda
    yevgeny yevhen yiannis yitzhak yogi yoshihide younis yousef youssef yuri yuriy yusuf yves zach zachary zack
    zaheer zakaria zalmay zane zbigniew zdenek zeljko zoltan zoran zubair zvi`,
  ),
  ...of(
    'female',
    `abby abigail abimbola adaeze adela adele adeline aditi adriana adrienne adwoa agata agatha agnes agnieszka
    aicha aileen aimee ainhoa aisha aishwarya aisling akosua alana alejandra aleksandra alessandra alessia alexa
    alexandra alice alicia alina aline alisa alison alla allison alma alyssa amal amalia amanda amber amelia amelie
    amina aminata amrita amy ana anais ananya anastasia anca andrea andreea anette angela angelica angelina
    angelique angharad angie anika anita anja anjali anke ann anna annabel annabelle anne anneliese annelise
    annette annie annika anouk anthea antoinette antonella antonia anu anushka anya aoife apoorva arlene arya
    ashley asma astrid athena audrey auma aurelia ava awa ayesha ayse azadeh azra barbara barbro beata beatrice
    beatriz becky belinda bella benedetta bente berit bernadette bernice bertha beryl bessie beth bethany betsy
    betty beulah beverley beverly bianca birgit birgitta bisi blanca bonnie brenda brianna bridget brigid brigitte
    britney brittany bronwen bronwyn camila camilla camille candace candice cara caren carla carlotta carly carmel
    carmela carmen carol carole carolina caroline carolyn carrie carys cassandra catalina caterina catherine cathy
    catriona cecelia cecile cecilia celeste celia celine cerys chandrika chantal charlene charlotte cheryl chiamaka
    chiara chimamanda chioma chloe christa christelle christiane christina christine ciara cindy claire clara clare
    clarissa claudette claudia claudine clementine colette colleen condoleezza connie constance consuelo cora
    corinne cristina cynthia dagmar dahlia daisy daniela danielle danuta daphne daria darla darlene dawn deanna
    debbie deborah debra deepa deepika deirdre delia delores delphine denise desiree diana diane dianna dianne
    dilma dina divya dolores dominika donna dora doreen doris dorota dorothea dorothy droupadi ebony edith edna
    eileen eilidh eimear ekaterina elaine eleanor elena eleni elin elina elisa elisabeth elise elizabeth ella ellen
    ellie elodie eloise elsa elsie elspeth elvira emilia emilie emily emma emmanuelle enid erica erika erin
    ernestine esme esmeralda esperanza estelle esther eszter ethel eugenia eugenie eunice eva evangeline eve
    evelina evelyn ewa fabiana fabienne fannie fanny farah fareeha farida farzana fatemeh fatima fatma fatou
    fatoumata faye federica felicia felicity fernanda ffion fiona fionnuala flavia flora florence fran frances
    francesca francine francoise freda frederica freya frida funke gabriela gabriella gabrielle gail galina gayle
    gaynor geeta geetha gemma genevieve georgina geraldine gerda gertrude ghislaine gianna gillian gina giorgia
    giovanna gisela giselle gita giulia giuliana gladys glenda gloria grace grainne greta gretchen gudrun gunilla
    gwen gwendolyn gwyneth hadiza halima hana hanan hanna hannah hanne hanneke harriet hattie hazel heather hedda
    hedwig heidi heike helen helena helene helga hema henrietta hermione hester hilda hillary hina hiroko hoda
    holly hortense huda huma ida iman imelda imogen ina ines inga inge ingeborg inger ingrid ingunn inna ioana
    iolanda irene irina iris irma isabel isabela isabella isabelle isha isla isobel ivana ivanka ivonne iwona
    izabela jacinda jacqueline jacquelyn jada jadwiga jana jane janelle janet janette janice janina janis jasmin
    jasmine jaya jayne jean jeanette jeanine jeanne jeannette jeannie jelena jemima jen jenna jenni jennie jennifer
    jenny jessica jessie jill jillian jitka joan joann joanna joanne jocelyn jodie johanna jolanta jolene josefina
    josephine josie joyce juana juanita judith judy julia juliana julianne julie juliet juliette justina justine
    jutta jyoti kajal kalpana kamala kamila kanwal karen kari karin karina karla karolina karoline kasia katarina
    katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina
    katy kavita kayla keiko kelli kellie kellyanne kendra kerstin khadija kiara kimberley kimberly kirsten kirstie
    kirsty komal kristen kristi kristie kristin kristina kristine kristy krystal krystyna kyoko lana lara larisa
    larysa lata latifa latisha latoya laura lauren laurie lavinia layla lea leah leanne leena leila lela lena leona
    leonie leonor leticia letitia liana lidia lieselotte lila lilian liliana lillian lilly lily lina linda lindsey
    linnea lisa lisbeth lise lissa liz liza lizzie lizzy lois lola lora lorena lorene loretta lorna lorraine lottie
    louisa louise lourdes luana lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynda lynette lynn
    lynne lyudmila mabel madeleine madeline madhuri magda magdalena maggie mahnoor mairead mairi maisie maja malala
    malati malgorzata malin mallory mamata manal mandy manon manuela mara marcela marcella marcia margaret
    margarita margaux margie margot margrethe marguerite maria mariam mariama mariana marianne maribel marie
    marieke mariel marielle mariko marilyn marina marisa marisol marit marite marjorie marlene marnie marsha marta
    martha martina martine mary maryam maryann maryanne marzena masha mathilde matilda mattie maude maura maureen
    mavis maxine mayra mayuri meera megan meghan megyn mehwish melania melanie melba melinda melissa mercedes mere
    meredith mette michaela michelle michiko mihaela mila mildred milena millicent millie mindy minna minnie
    mirabel miranda mireille miriam mirjam moira molly mona monica monika monique morag moya muireann muna muriel
    myra myrna myrtle nadezhda nadia nadine najat nakia nancy nandini nandita naomi narges natalia natalie natasha
    nathalie neelam neha nellie nelly nermin nerys nettie niamh nichole nicky nicola nicole nicolette nilufer nina
    nirmala nisha nkechi nneka noelle noemi nora noreen norma nuala nuria nusrat oana octavia odette odile ofelia
    oksana olena olga olha olivia oona ophelia oriana orla ornella paige paloma pam pamela parveen patricia
    patrizia patsy patti patty paula paulette paulina pauline pavla peggy penelope penny perpetua petra petronella
    philippa phoebe phyllis pia pippa polly pooja poonam portia prachi pratibha preeti priscilla priti priya
    priyanka prudence purnima rabia rachael rachel rachelle radhika rafaela ragnhild ramona rana rania raquel rasha
    rashida rebecca rebekah regina regine reina rekha renata renate renee rhian rhiannon rhona rhonda rianne riitta
    rina rita ritu roberta robyn rochelle roisin romana romina rosa rosalia rosalie rosalind rosalyn rosamund
    rosanna rosaria rosario rose roseanna roseanne roseline rosemarie rosemary rosie rosita rowena roxana roxane
    roxanne rukhsana ruth ruxandra sabina sabine sabrina sadia sadie saffron saima sakura sally salma salome
    samantha samina samira sandhya sandra sangeeta sania sanna saoirse sara sarah saskia seema selena selina selma
    senga seonaid serena shabnam shaista shakira shanice shanta shanti shari sharmila sharon shauna shawna shazia
    sheena sheila shelia shelley sheri sherri sherry sheryl shirley shobha shona shreya shruti shweta sian
    sibongile sigrid silke silvia simona simran sinead siobhan smita smriti snezana sofia sofie sohini solange
    solveig sona sonal sonali sonia sonja sonya sophia sophie stacey stacy steffi stella stephanie sudha sue sujata
    sukanya suma sunita susan susana susanna susannah susanne sushma susie suzanne suzy svetlana swati sybil sylvia
    sylvie synnove tabitha tahira tamar tamara tami tamika tammy tania tanisha tanja tanya tara tarja tasha tatiana
    tatyana teresa teri terri tess tessa thandi thea thelma theodora theresa therese thuli tiffany tilda tina tonya
    tova tracey traci tracy tricia trine trish trisha trudy tsitsi tulsi ulla ulrike uma ursula uschi usha vaishali
    valentina valerie vandana vanessa varsha vasundhara velma vera verity verna veronica veronika veronique vesna
    vicki vickie vicky victoria vigdis viola violeta virginia virginie vivian vivien vivienne wafa wanda wangari
    wanjiku wendy whitney wilhelmina wilma winifred winnie ximena yasmin yasmine yelena yetunde yolanda yuko yulia
    yuliia yuriko yvette yvonne zahra zainab zara zeinab zelda zeynep zita zlata zoe zofia zohra zsuzsanna zuzana`,
  ),
]);
