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
    `aaron abdul abdullah abraham adam adrian ahmed ahmad alan albert alejandro alexander alexei ali alistair amit anand andrei andrew anselmo
    anthony antonio anwar arjun arnold arthur arturo ashok barack barry ben benjamin bernard bernie bill bob boris brad brendan brian
    bruce bryan carl carlos charles chris christopher chuck clarence craig cyril dan daniel dave david dennis dmitry don donal
    donald doug douglas ed edmund eduardo edward elijah emmanuel enrique eric erik ernesto evan felipe fernando francis francisco
    franco frank fred frederick gabriel gareth gary geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham greg
    gregory guillermo gustavo hamid hans harold harry hassan hector henry herbert hiroshi howard hugh hugo ian ibrahim igor ihor
    imran isaac ivan jack jacob jaime jake james jared jason javier jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joaquin joe joel
    john johnny jonathan jorge jose joseph joshua juan julian julio justin karim karl keith ken kenneth kevin khalid kofi kumar kyle
    larry laurence lawrence leo leon leonard lewis liam louis luca luis luke mahmoud malcolm manuel marc marcel marco marcus mario
    mark martin marvin matt matthew maurice max michael miguel mike mikhail milos mitch mitt mohamed mohammad mohammed muhammad
    mustafa nathan neil nelson newt nicholas nick nicolas nigel noah norman oleg oleksandr oliver omar oscar osama pablo patrick paul pedro
    pete peter petro philip philippe phillip pierre piotr rafael raj rajesh rajiv ralph ramon randy raul ray raymond reince ricardo
    richard rick rob robert roberto rod roger roland ron ronald ross roy rudy russell ryan salman sam samuel santiago scott sean
    sebastian sergei serhii serhiy seth shane sidney simon stan stanley stephen steve steven stewart stuart sunil ted terry thomas tim timothy
    tobias todd tom tommy tony trevor tyler vernon victor viktor vikas vikram vincent vitaly vladimir volodymyr walter warren wayne
    wilfred will william winston xavier yaw yevhen yuri yusuf zachary`,
  ),
  ...of(
    'female',
    `abigail adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela angelica
    anita ann anna annabel anne annette annelise antonia aoife arlene ashley audrey barbara beatrice becky bella bernadette beth betty beverly
    bisi bonnie brenda bridget brigid camila candice carla carmen carol carolina caroline carolyn catherine cathy cecilia celia charlotte
    cheryl chloe christina christine claire clara claudia colleen condoleezza connie consuelo cynthia daisy danielle dawn debbie deborah
    debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elizabeth ella ellen emily
    emma erica erin esther eva evelyn farah fatima fiona florence frances francesca gabriela gail georgina geraldine gertrude gina
    giulia gloria grace greta hannah harriet heather helen helena hillary holly huma ida ingrid inna irene iris irina isabel isabella ivanka
    jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia
    juliana julie karen karoline kate katherine kathleen kathryn kathy katie katrina kellyanne kimberly kirsten kristen kristina larysa laura
    lauren leah leila lena lilian lily linda lisa liz lois lorena loretta lorraine louise lucia lucy lydia lynn mabel madeleine magdalena
    malati mara margaret maria marianne marie marina marjorie marta martha mary maureen megan megyn melania melanie melissa mercedes
    mere michelle mildred miriam molly monica muireann nadia nancy nandita naomi natalia natalie natasha nicola nicole nina nora oksana olena olga olivia
    pamela patricia paula pauline peggy penelope phyllis priscilla priya rachel rebecca renee rhonda rita roberta rosa rosalind
    rosario rose rosemary roxanne ruth ruxandra sabrina sally samantha sandra sara sarah sharon sheila shirley silvia sinead siobhan sofia sonia
    sonja sophia sophie stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa thelma theresa tina
    tracy ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wendy wilma ximena yolanda yulia yvonne zainab zlata zoe`,
  ),
]);
