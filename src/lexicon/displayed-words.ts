/**
 * Things that carry words for all to see: what stands on them is nobody's quote.
 * Origin: our own list. MIT.
 */

/** Head nouns, lower case. */
export const DISPLAYED_ON: ReadonlySet<string> = new Set(
  `sign signs banner banners placard placards poster posters sticker stickers slogan slogans graffiti plaque plaques caption
  captions hashtag cardboard billboard billboards t-shirt t-shirts shirt shirts hat hats cap caps label labels tattoo mural
  inscription engraving epitaph badge badges button buttons marquee screen`
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
