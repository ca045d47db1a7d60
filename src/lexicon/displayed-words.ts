/**
 * Things that carry words for all to see: what stands on them is nobody's quote.
 * Origin: our own list. MIT.
 */

/** Head nouns, lower case. */
export const DISPLAYED_ON: ReadonlySet<string> = new Set(
  `sign signs banner banners placard placards poster posters sticker stickers slogan slogans graffiti plaque plaques caption
  captions hashtag cardboard billboard billboards t-shirt t-shirts shirt shirts hat hats cap caps label labels tattoo mural
  inscription engraving epitaph motto mottos tagline bedsheet notice notices noticeboard chalkboard blackboard whiteboard cartolina cartolinas windscreen
  bumper hoodie hoodies sweatshirt jersey jerseys apron mug mugs pennant leaflet flyer pamphlet headstone gravestone badge badges button buttons marquee screen`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Verbs that give a name rather than report words: "which everybody calls “the Ark”". Lemmas. */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  'call',
  'dub',
  'name',
  'nickname',
  'term',
  'label',
  'title',
  'refer',
  'brand',
  'style',
]);

/** Verbs that give a title or a nickname whatever stands beside them. Stems, as of verbs outside the lexicon. */
export const TITLING_VERBS: ReadonlySet<string> = new Set(['titl', 'entitl', 'nicknam', 'premier']);

/** What makes words stand where they are: quoted right behind these, they are spoken by nobody. As the text has them. */
export const MARKING_VERBS: ReadonlySet<string> = new Set(
  `marked chalked daubed scrawled stencilled stenciled emblazoned inscribed labelled labeled stamped engraved embroidered
  spray-painted painted lettered christened nicknamed titled entitled`.split(/\s+/u),
);

/** Works and who makes them: a capitalised quotation right after is a title. Lower case. */
export const WORKS: ReadonlySet<string> = new Set(
  `book books novel novels memoir memoirs album albums song songs film films movie movies play plays musical poem poems essay
  documentary series sitcom show painting sculpture opera symphony single anthology biography autobiography thriller feature
  podcast magazine exhibition exhibit ballad hymn anthem author novelist writer director star creator composer host`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
