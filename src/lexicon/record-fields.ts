/** Names of fields in which exports of news databases tell what they know of an article. Origin: our own list. MIT. */

/** What a field tells. `text` heads the article itself; `other` is known, and tells nothing that is wanted. */
export type FieldRole = 'headline' | 'outlet' | 'date' | 'writer' | 'text' | 'other';

const NAMES: Readonly<Record<FieldRole, string>> = {
  headline:
    'headline|title|head|hd|titel|überschrift|titre|título|titulo|titular|titolo|tittel|rubrik',
  outlet:
    'source|source name|feed|journal name|publication|publication title|publication name|newspaper|outlet|publisher|site|website|medium|quelle|zeitung|journal|périodique|fuente|medio|periódico|fonte|testata|jornal|bron|krant|kilde|källa|avis|tidning',
  date: 'date|publication date|date published|published|published on|pub date|pubdate|issue date|posted|datum|erscheinungsdatum|erschienen|veröffentlicht|date de publication|publié|publié le|fecha|fecha de publicación|data|data di pubblicazione|publicatiedatum|dato|publisert|publicerad',
  writer:
    'byline|by|author|authors|writer|reporter|verfasser|autor|autorin|auteur|auteurs|autora|autore|autore/i|door|forfatter|författare',
  text: 'text|full text|fulltext|body|content|article|article text|story|volltext|artikel|artikeltext|texte|texte intégral|texto|texto completo|testo|testo completo|volledige tekst|fulltekst',
  other:
    'section|categories|category|exported|tone|reach|length|word count|words|page|pages|highlight|highlights|abstract|summary|graphic|caption|language|publication-type|publication type|type|document type|load-date|load date|last updated|updated|saved|retrieved|accessed|added|subject|subjects|topic|topics|keywords|tags|company|companies|industry|people|person|place|location|geographic|region|country|edition|dateline|series|volume|issue|issn|isbn|doi|id|document id|document url|accession number|url|link|links|permalink|copyright|rights|notes?|credit|classification|illustration|database|seite|seiten|ressort|rubrik der zeitung|wortanzahl|wörter|rechte|sprache|schlagwörter|zusammenfassung|ort|langue|mots|sección|sezione|página|pagina|idioma|derechos|lugar',
};

/** Roles by the fields' names, in small letters. */
export const FIELD_ROLES: ReadonlyMap<string, FieldRole> = new Map(
  (Object.entries(NAMES) as [FieldRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, FieldRole] => [name.replace('?', ''), role]),
  ),
);

/** The two or three letters by which an export of a business database names its fields, a line each. */
export const TAG_ROLES: ReadonlyMap<string, FieldRole> = new Map([
  ['HD', 'headline'],
  ['BY', 'writer'],
  ['PD', 'date'],
  ['SN', 'outlet'],
  ['LP', 'text'],
  ['TD', 'text'],
  ...'SE CR WC ET SC ED PG VOL LA CY ART CO IN NS RE IPC IPD PUB AN'
    .split(' ')
    .map((tag): [string, FieldRole] => [tag, 'other']),
]);
