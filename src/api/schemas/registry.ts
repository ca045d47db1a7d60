/** Speakers and outlets as the API shows them. */

import { z } from 'zod';
import type { ListView } from '../../services/lists.ts';
import type { OutletView, SpeakerView } from '../../services/views.ts';
import { nextCursor } from './parameters.ts';
import { SpeakerKindName } from './words.ts';

const speakerExample: SpeakerView = {
  id: '01953f1e-8a00-7000-8000-000000000001',
  name: 'Ana Brandt',
  kind: 'person',
  role: 'harbour master',
  aliases: ['Brandt'],
  quotes: 4,
};
const outletExample: OutletView = {
  id: '01953f1e-8a00-7000-8000-000000000003',
  name: 'Coast Courier',
  aliases: ['Courier'],
  domains: ['courier.example'],
  mergedIds: [],
  articles: 12,
};

/** An entry of the registry of speakers. */
export const Speaker = z
  .strictObject({
    id: z.string().describe('UUIDv7.'),
    name: z.string().describe('The fullest name known.'),
    kind: SpeakerKindName,
    role: z.string().nullable().describe('The newest role known, by the articles’ dates.'),
    aliases: z.array(z.string()).describe('Other spellings and shorter forms.'),
    quotes: z.int().min(0).describe('How many stored quotes are theirs.'),
  })
  .meta({
    id: 'Speaker',
    description: 'Somebody (or something) quoted, across articles.',
    examples: [speakerExample],
  }) satisfies z.ZodType<SpeakerView>;

/** A page of speakers. */
export const SpeakerList = z
  .strictObject({ items: z.array(Speaker).describe('The speakers of this page.'), nextCursor })
  .meta({
    id: 'SpeakerList',
    description: 'A page of speakers.',
    examples: [{ items: [speakerExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<SpeakerView>>;

/** Who printed articles. */
export const Outlet = z
  .strictObject({
    id: z.string().describe('UUIDv7.'),
    name: z.string().describe('Its name.'),
    aliases: z.array(z.string()).describe('Other spellings of its name.'),
    domains: z.array(z.string()).describe('The domains it publishes on.'),
    mergedIds: z
      .array(z.string())
      .describe(
        'Ids of outlets that were merged into it; they are understood wherever its own is.',
      ),
    articles: z.int().min(0).describe('How many of its articles are stored.'),
  })
  .meta({
    id: 'Outlet',
    description: 'Who printed articles.',
    examples: [outletExample],
  }) satisfies z.ZodType<OutletView>;

/** A page of outlets. */
export const OutletList = z
  .strictObject({ items: z.array(Outlet).describe('The outlets of this page.'), nextCursor })
  .meta({
    id: 'OutletList',
    description: 'A page of outlets.',
    examples: [{ items: [outletExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<OutletView>>;

const spelling = z.string().trim().min(1).max(300);
const domain = z.string().trim().min(3).max(300);
const some = (item: z.ZodString) => z.array(item).max(100).optional();

/** What a person changes about an outlet. */
export const OutletEdit = z
  .strictObject({
    name: spelling.optional().describe('Its name from now on; the old one stays as an alias.'),
    addAliases: some(spelling).describe('Further spellings of its name.'),
    removeAliases: some(spelling).describe('Spellings that aren’t its name; its own name stays.'),
    addDomains: some(domain).describe('Domains it publishes on, such as "livemint.com".'),
    removeDomains: some(domain).describe('Domains that aren’t its.'),
  })
  .meta({
    id: 'OutletEdit',
    description: 'What to change about an outlet; what is left out stays.',
    examples: [
      { name: 'Coast Courier', addAliases: ['The Courier'], addDomains: ['courier.example'] },
    ],
  });

/** Which outlets to merge into another. */
export const OutletMerge = z
  .strictObject({
    from: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(100)
      .describe('Ids of the outlets that go into the one of the path.'),
  })
  .meta({
    id: 'OutletMerge',
    description: 'Outlets that are the same as the one of the path.',
    examples: [{ from: ['01953f1e-8a00-7000-8000-000000000009'] }],
  });
