/** Speakers and outlets as the API shows them. */

import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import type { ListView } from '../../services/lists.ts';
import { SpeakerEntry, type SpeakerImportView } from '../../services/speaker-import.ts';
import type {
  AppearanceView,
  LinkEvidenceView,
  RoleView,
  SpeakerDetailView,
  SuggestionView,
} from '../../services/speaker-views.ts';
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
const evidenceExample: LinkEvidenceView = {
  rule: 'name/same-spelling',
  detail: 'ana',
  weight: 3.48,
};
export const speakerDetailExample: SpeakerDetailView = {
  ...speakerExample,
  description: 'harbour master of Lindesand',
  wikidata: 'Q999999999',
  externalId: null,
  names: [
    { name: 'Ana Brandt', quotes: 3 },
    { name: 'Brandt', quotes: 1 },
  ],
  roles: [
    {
      ...{ role: 'harbour master', status: 'held', affiliation: null },
      ...{ firstSeen: '2025-03-04', lastSeen: '2025-06-19', articles: 2 },
    },
  ],
  suggestions: [],
  mergedIds: [],
};
const appearanceExample: AppearanceView = {
  id: '01953f1e-8a00-7000-8000-000000000009',
  name: 'Ana Brandt',
  roles: ['harbour master'],
  article: {
    id: '01953f1e-8a00-7000-8000-000000000000',
    headline: null,
    publishedAt: '2025-03-04',
  },
  linkConfidence: 0.97,
  evidence: [evidenceExample],
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

export const linkEvidence = z
  .array(
    z
      .strictObject({
        rule: z.string().describe('Which rule: “name/same-sound”, “registry/same-role”.'),
        detail: z.string().describe('The words that it rests on.'),
        weight: z
          .number()
          .describe('In natural log-odds: above 0 it speaks for one, below for two.'),
      })
      .meta({
        id: 'LinkEvidence',
        description: 'One reason to take two appearances for one speaker’s, or not to.',
        examples: [evidenceExample],
      }),
  )
  .describe('Why: the names first, then roles, places and company.') satisfies z.ZodType<
  LinkEvidenceView[]
>;

const SpeakerRole = z
  .strictObject({
    role: z.string().describe('As the newest article words it.'),
    status: z.enum(['held', 'former', 'elect', 'acting']).meta({
      id: 'RoleStatus',
      description: 'Whether it was held then: articles say “former”, “-elect”, “acting”.',
    }),
    affiliation: z.string().nullable().describe('For whom; null where the role doesn’t say.'),
    firstSeen: z.string().describe('Date of the first article that gives it.'),
    lastSeen: z.string().describe('Date of the last one.'),
    articles: z.int().min(1).describe('How many articles give it.'),
  })
  .meta({
    id: 'SpeakerRole',
    description: 'A role, and when articles gave it.',
  }) satisfies z.ZodType<RoleView>;

const MergeSuggestion = z
  .strictObject({
    id: z.string().describe('The other speaker.'),
    name: z.string().describe('Their name.'),
    confidence: z.number().min(0).max(1).describe('The chance that the two are one.'),
    evidence: linkEvidence,
  })
  .meta({
    id: 'MergeSuggestion',
    description: 'Another speaker who may be the same.',
  }) satisfies z.ZodType<SuggestionView>;

/** A speaker with all that the registry knows. */
export const SpeakerDetail = z
  .strictObject({
    ...Speaker.shape,
    description: z.string().nullable().describe('As an authority file says.'),
    wikidata: z.string().nullable().describe('The Wikidata item.'),
    externalId: z.string().nullable().describe('The authority file’s own id.'),
    names: z
      .array(
        z
          .strictObject({
            name: z.string().describe('As articles have it.'),
            quotes: z.int().min(0).describe('How many quotes go by it.'),
          })
          .meta({ id: 'SpeakerName', description: 'A name, and how often it is used.' }),
      )
      .describe('The commonest first.'),
    roles: z.array(SpeakerRole).describe('Roles over time, the newest first.'),
    suggestions: z.array(MergeSuggestion).describe('Who may be the same, the likeliest first.'),
    mergedIds: z
      .array(z.string())
      .describe('Ids that turned out to be this speaker; asked for, they give this one.'),
  })
  .meta({
    id: 'SpeakerDetail',
    description: 'A speaker with names, roles over time, and who may be the same.',
    examples: [speakerDetailExample],
  }) satisfies z.ZodType<SpeakerDetailView>;

const Appearance = z
  .strictObject({
    id: z.string().describe('UUIDv7.'),
    name: z.string().describe('The fullest name that the article gives.'),
    roles: z.array(z.string()).describe('The roles that the article gives.'),
    article: z
      .strictObject({
        id: z.string().describe('The article’s id.'),
        headline: z.string().nullable().describe('Its headline.'),
        publishedAt: z.string().nullable().describe('When it was published.'),
      })
      .meta({ id: 'AppearanceArticle', description: 'Where it is.' }),
    linkConfidence: z
      .number()
      .min(0)
      .max(1)
      .describe('The chance that this is the speaker; 1 where it is the only appearance.'),
    evidence: linkEvidence,
  })
  .meta({
    id: 'Appearance',
    description: 'One article’s speaker, as it is linked to the registry.',
  }) satisfies z.ZodType<AppearanceView>;

/** A page of appearances. */
export const AppearanceList = z
  .strictObject({ items: z.array(Appearance).describe('Oldest first.'), nextCursor })
  .meta({
    id: 'AppearanceList',
    description: 'A page of a speaker’s appearances.',
    examples: [{ items: [appearanceExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<AppearanceView>>;

/** Entries of an authority file. */
export const SpeakerEntries = z
  .strictObject({
    entries: z
      .array(SpeakerEntry)
      .min(1)
      .max(200)
      .describe('1–200 entries; more in further requests.'),
  })
  .meta({
    id: 'SpeakerEntries',
    description: 'Entries of an authority file.',
    examples: [
      {
        entries: [
          { name: 'Ana Brandt', aliases: ['A. Brandt'], wikidata: 'Q999999999', kind: 'person' },
        ],
      },
    ],
  });

/** What became of them. */
export const SpeakerImport = z
  .strictObject({
    created: z.int().min(0).describe('New speakers.'),
    linked: z.int().min(0).describe('Joined to speakers who were there.'),
    updated: z.int().min(0).describe('Known entries that had changed.'),
    unchanged: z.int().min(0).describe('Known entries that had not.'),
    items: z
      .array(
        z
          .strictObject({
            index: z.int().min(0).describe('Its place among the entries sent, from 0.'),
            outcome: z
              .enum(['created', 'linked', 'updated', 'unchanged'])
              .meta({ id: 'SpeakerImportOutcome', description: 'What became of an entry.' }),
            speakerId: z.string().describe('The speaker.'),
            suggestions: z.int().min(0).describe('How many others may be the same.'),
          })
          .meta({ id: 'ImportedSpeaker', description: 'What became of one entry.' }),
      )
      .describe('In the order sent.'),
  })
  .meta({
    id: 'SpeakerImport',
    description: 'What became of the entries.',
    examples: [
      {
        ...{ created: 0, linked: 1, updated: 0, unchanged: 0 },
        items: [{ index: 0, outcome: 'linked', speakerId: speakerExample.id, suggestions: 0 }],
      },
    ],
  }) satisfies z.ZodType<SpeakerImportView>;

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

const spelling = filledText(300);
const domain = filledText(300);
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
