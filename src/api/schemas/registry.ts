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
