/**
 * Through what something is said: kinds of texts and talks, and platforms.
 * Origin: our own list. MIT.
 */

/** Nouns of "in a …", "at a …": lower case. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `statement interview tweet post email e-mail letter memo speech release filing report book op-ed video conference briefing
  message note column editorial article blog podcast broadcast livestream testimony affidavit lawsuit complaint brief
  address lecture remarks transcript circular newsletter telegram memoir essay advertisement ad announcement call
  bulletin notice presentation response reply hearing debate rally press-conference`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Platforms and services that "on …" or "via …" can name; lower case. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  `x twitter facebook instagram telegram wechat whatsapp weibo youtube tiktok linkedin reddit mastodon bluesky threads
  snapchat medium substack truth vk signal viber line kakaotalk radio television tv`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
