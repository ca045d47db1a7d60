/**
 * Spellings of one given name, each of which people bear as their own: a "Steven" isn't a "Stephen", but writers mix them up.
 * Origin: our own list of spellings common in European and American news. MIT.
 */

const ROWS = `
alan allan allen alun
alastair alistair alasdair alister
aleksandar alexandar
alison allison alyson
amy aimee
ann anne anna
anthony antony
arthur artur
aron aaron
ashley ashleigh
bernhard bernard
brian bryan
bryn brynn
carl karl
carolyn caroline
caterina katerina katarina katharina
catherine katherine kathryn katharine cathryn catharine
catrin katrin
chloe khloe
christian kristian
christine kristine
christina kristina
christopher kristofer christoffer kristoffer
claire clare
colin collin
connor conor
craig kraig
cristina christina kristina
debora deborah debra
dennis denis
diana dianna
dominic dominick dominik
eileen aileen
elisabeth elizabeth
elliot eliot elliott eliott
emanuel emmanuel immanuel
eric erik erich
esther ester
evelyn evelin
federico frederico
filip philip phillip philipp
frederic frederick frederik fredrik fredric
gail gayle
gary garry
geoffrey jeffrey geoffry jeffery
glen glenn
graham graeme grahame
gregory gregor
hanna hannah
harald harold
helen helene hellen
ian iain
isabel isabelle isobel isabella
jacob jakob
jane jayne
jenifer jennifer
jillian gillian
john jon
jonathan jonathon
joseph josef jozef
juliet juliette
karen karin
kathleen cathleen
kelley kelly
kristen kirsten kristin
laura lora
lauren loren
laurence lawrence
leila layla
leslie lesley
lewis louis luis
linda lynda
lindsay lindsey
lisa liza
luc luke luk
lucas lukas
lynn lynne
madeleine madeline
marc mark
marcus markus
margaret margret
marian marion
martin marten
mathew matthew
maurice morris
melanie melany
michael micheal mikael michal
michelle michele
monica monika
natalie nathalie
neil neal niall
nicholas nicolas niklas nikolas
niels nils
olaf olav
oliver olivier
patrick patrik
per peer
philippa phillipa
rachel rachael
rafael raphael
rebecca rebekah
reuben ruben
richard rikard
robin robyn
sally sallie
sandra sondra
sara sarah
sean shawn shaun
shane shayne
sheryl cheryl
sidney sydney
sofia sophia
sophie sofie
stefan stephan steffen
stefanie stephanie
stephen steven
stewart stuart
sue su
susan suzan
susanna susannah suzanna
suzanne susanne
sylvia silvia
teresa theresa
terence terrence
thomas tomas
tobias tobiah
tracy tracey
veronica veronika
victor viktor
victoria viktoria
vincent vincenz
vivian vivien vivienne
walter walther
wilhelm willem
yvonne ivonne
zachary zachery zackary
`;

/** Given name, folded → the rows that it stands in. */
export const GIVEN_NAME_VARIANTS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const rows = new Map<string, Set<number>>();
  ROWS.trim()
    .split('\n')
    .forEach((line, row) => {
      for (const name of line.split(' ')) {
        rows.set(name, (rows.get(name) ?? new Set<number>()).add(row));
      }
    });
  return rows;
})();
