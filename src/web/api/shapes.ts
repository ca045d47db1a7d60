/** The bodies of the API as types, made from openapi/openapi.json by `npm run openapi`: not for editing. */

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Changes to a quote; each field becomes a correction of its own.
         * @example {
         *       "speaker": {
         *         "name": "Ana Brandt",
         *         "kind": "person"
         *       },
         *       "reason": "The paragraph before names her."
         *     }
         */
        readonly QuoteCorrectionInput: {
            /** @description Who said it; null for nobody. */
            readonly speaker?: components["schemas"]["SpeakerChoice"] | null;
            readonly type?: components["schemas"]["QuoteType"];
            readonly speechAct?: components["schemas"]["SpeechAct"];
            /** @description All that is attributed, in code points of the article’s text, in order. */
            readonly content?: readonly components["schemas"]["MarkedSpan"][];
            /** @description The parts in quotation marks, within the content. Left out, with `content`: the content where it is direct, else none. */
            readonly quoted?: readonly components["schemas"]["MarkedSpan"][];
            /** @description The words that announce it. */
            readonly cue?: components["schemas"]["MarkedSpan"] | null;
            /** @description The day, month or year on which it was said; null for unknown. */
            readonly saidOn?: string | null;
            /** @description `true`: it is no quote, or not one that the text has. `false` changes nothing: undo takes a rejection back. */
            readonly rejected?: boolean;
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description Names to add and to remove.
         * @example {
         *       "add": [
         *         "A. Brandt"
         *       ],
         *       "remove": [],
         *       "reason": "Bylines have it."
         *     }
         */
        readonly AliasCorrectionInput: {
            /**
             * @description Names that mean this speaker from now on; each has a letter.
             * @default []
             */
            readonly add: readonly string[];
            /**
             * @description Names that don’t; each has a letter.
             * @default []
             */
            readonly remove: readonly string[];
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description A speaker who is two.
         * @example {
         *       "appearances": [
         *         "01953f1e-8a00-7000-8000-000000000009"
         *       ],
         *       "quotes": [],
         *       "name": "Ana Brandt (sailor)",
         *       "reason": "The sailor, not the harbour master."
         *     }
         */
        readonly SpeakerSplitInput: {
            /**
             * @description Ids of the appearances that are somebody else’s.
             * @default []
             */
            readonly appearances: readonly string[];
            /**
             * @description Ids of quotes that are; all of their article’s by this speaker go with them.
             * @default []
             */
            readonly quotes: readonly string[];
            /** @description What to call the other; by default as the first article does. */
            readonly name?: string;
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description Words for one matter; every form of a word counts as the word.
         * @example {
         *       "name": "Donbas",
         *       "synonyms": [
         *         "Donets Basin"
         *       ],
         *       "parts": [
         *         "Donetsk",
         *         "Luhansk"
         *       ]
         *     }
         */
        readonly TopicEditInput: {
            /** @description What it is called; searched like the synonyms. */
            readonly name: string;
            /**
             * @description Whoever asks by one of these or the name means all of them.
             * @default []
             */
            readonly synonyms: readonly string[];
            /**
             * @description Kinds of it: whoever asks for the topic means them too, but not the other way round.
             * @default []
             */
            readonly kinds: readonly string[];
            /**
             * @description What it consists of: these complete an answer and never make one.
             * @default []
             */
            readonly parts: readonly string[];
        };
        /** @description Words that matched. */
        readonly Highlight: {
            /** @description In code points of the quote’s `text`. */
            readonly start: number;
            /** @description One past the last code point. */
            readonly end: number;
        };
        /**
         * @description Where the words were found.
         * @enum {string}
         */
        readonly MatchPlace: "content" | "context" | "headline";
        /** @description Where and why it matched. */
        readonly Match: {
            /** @description Where the topic was found. */
            readonly where: readonly components["schemas"]["MatchPlace"][];
            /** @description Which words of the quote matched. */
            readonly highlights: readonly components["schemas"]["Highlight"][];
            /** @description Why it is an answer, in sentences. */
            readonly because: readonly string[];
        };
        /**
         * @description What quotes are counted by.
         * @enum {string}
         */
        readonly Facet: "speaker" | "speakerKind" | "outlet" | "type" | "speechAct" | "medium" | "venue" | "year";
        /**
         * @description Yes or no, as these words.
         * @enum {string}
         */
        readonly TrueOrFalse: "true" | "false";
        /**
         * @description All in quotation marks, a clause partly in marks, or no marks at all.
         * @enum {string}
         */
        readonly QuoteType: "direct" | "mixed" | "indirect";
        /**
         * @description What was done in saying it: stated, denied (the content is what was denied), refused to say, not said, hypothetical, asked.
         * @enum {string}
         */
        readonly SpeechAct: "statement" | "denial" | "refusal" | "negation" | "hypothetical" | "question";
        /**
         * @description A person; an organization or named group; one or many who are not named; a document.
         * @enum {string}
         */
        readonly SpeakerKind: "person" | "organization" | "anonymous" | "document";
        /**
         * @description What kind of text it is.
         * @enum {string}
         */
        readonly ArticleKind: "article" | "press_release" | "interview" | "transcript" | "live_blog" | "wire" | "feed_item";
        /**
         * @description How far attribution goes in the article’s language: `limited` outside English, where only direct quotes are found, with a speaker where a plain cue names one.
         * @enum {string}
         */
        readonly AttributionScope: "full" | "limited";
        /**
         * @description How exactly a time is known. `minute` and `hour`: RFC 3339 in UTC; from `day` down the date alone.
         * @enum {string}
         */
        readonly Precision: "minute" | "hour" | "day" | "month" | "year" | "none";
        /**
         * @description A stretch of a text, counted in Unicode code points, half-open.
         * @example {
         *       "start": 1,
         *       "end": 29,
         *       "text": "The bridge will open in May,"
         *     }
         */
        readonly TextSpan: {
            /** @description The first code point of it. */
            readonly start: number;
            /** @description One past its last code point. */
            readonly end: number;
            /** @description Exactly the text between the two. */
            readonly text: string;
        };
        /**
         * @description How exactly the day is known.
         * @enum {string}
         */
        readonly DatePrecision: "day" | "month" | "year";
        /**
         * @description When it was said.
         * @example {
         *       "date": "2025-03-03",
         *       "precision": "day",
         *       "basis": "on Monday"
         *     }
         */
        readonly SaidOn: {
            /** @description A day, month or year, as `precision` says. */
            readonly date: string;
            readonly precision: components["schemas"]["DatePrecision"];
            /** @description The words that it rests on. */
            readonly basis: string;
        };
        /** @description Who said it, as this quote has it. */
        readonly QuoteSpeaker: {
            /** @description The registry’s id; null for who isn’t named. */
            readonly id: string | null;
            /** @description The registry’s name; null for who isn’t named. */
            readonly name: string | null;
            /** @description For who isn’t named: “a senior official”. */
            readonly description: string | null;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The role that this article gives. */
            readonly role: string | null;
            /** @description For whom they speak or whose they are: “defence ministry”; null where it doesn’t say. */
            readonly affiliation: string | null;
            /** @description The mention that the quote hangs on. */
            readonly mention: components["schemas"]["TextSpan"] | null;
            /** @description 0–1: the chance that the article’s speaker is this registry entry. */
            readonly linkConfidence: number;
        };
        /** @description The text around a quote, at word boundaries. */
        readonly QuoteContext: {
            /** @description What stands before; "" at the beginning. */
            readonly before: string;
            /** @description What stands after; "" at the end. */
            readonly after: string;
        };
        /** @description The article of a quote, without its text. */
        readonly QuoteArticle: {
            /** @description The article’s id. */
            readonly id: string;
            /** @description The sender’s id of it. */
            readonly externalId: string | null;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description The name of who printed it. */
            readonly outlet: string | null;
            /** @description When it was published, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description Where it was published. */
            readonly url: string | null;
        };
        /**
         * @description `rejected`: a person says that it is no quote; `vanished`: a person worked on it and the text has it no more, so its offsets count in the newest revision that had it.
         * @enum {string}
         */
        readonly QuoteStatus: "shown" | "rejected" | "vanished";
        /**
         * @description One attribution: what was said, by whom, and where it was printed.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000002",
         *       "type": "direct",
         *       "speechAct": "statement",
         *       "text": "The bridge will open in May,",
         *       "content": [
         *         {
         *           "start": 1,
         *           "end": 29,
         *           "text": "The bridge will open in May,"
         *         }
         *       ],
         *       "quoted": [
         *         {
         *           "start": 1,
         *           "end": 29,
         *           "text": "The bridge will open in May,"
         *         }
         *       ],
         *       "cue": {
         *         "start": 57,
         *         "end": 61,
         *         "text": "said"
         *       },
         *       "context": {
         *         "before": "“",
         *         "after": "” harbour master Ana Brandt said on Monday."
         *       },
         *       "speaker": {
         *         "id": "01953f1e-8a00-7000-8000-000000000001",
         *         "name": "Ana Brandt",
         *         "description": null,
         *         "kind": "person",
         *         "role": "harbour master",
         *         "affiliation": null,
         *         "mention": {
         *           "start": 46,
         *           "end": 56,
         *           "text": "Ana Brandt"
         *         },
         *         "linkConfidence": 0.95
         *       },
         *       "coSpeakers": [],
         *       "saidTo": null,
         *       "medium": null,
         *       "via": null,
         *       "saidOn": {
         *         "date": "2025-03-03",
         *         "precision": "day",
         *         "basis": "on Monday"
         *       },
         *       "confidence": 0.94,
         *       "rule": "attribution/subject-of-cue",
         *       "within": null,
         *       "status": "shown",
         *       "isCorrected": false,
         *       "engine": "2026-11-28.9",
         *       "article": {
         *         "id": "01953f1e-8a00-7000-8000-000000000000",
         *         "externalId": "a1",
         *         "headline": null,
         *         "outlet": "Coast Courier",
         *         "publishedAt": "2025-03-04",
         *         "precision": "day",
         *         "url": "https://courier.example/bridge"
         *       },
         *       "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *     }
         */
        readonly Quote: {
            /** @description UUIDv7. */
            readonly id: string;
            readonly type: components["schemas"]["QuoteType"];
            readonly speechAct: components["schemas"]["SpeechAct"];
            /** @description The content spans joined by “ … ”. */
            readonly text: string;
            /** @description All that is attributed, in code points of the article’s text. */
            readonly content: readonly components["schemas"]["TextSpan"][];
            /** @description The parts that stood between quotation marks: verbatim words. */
            readonly quoted: readonly components["schemas"]["TextSpan"][];
            /** @description The words that announce it: “said”. */
            readonly cue: components["schemas"]["TextSpan"] | null;
            readonly context: components["schemas"]["QuoteContext"];
            /** @description Who said it; null when nobody can be pointed to. */
            readonly speaker: components["schemas"]["QuoteSpeaker"] | null;
            /** @description Who said it with them. */
            readonly coSpeakers: readonly components["schemas"]["QuoteSpeaker"][];
            /** @description To whom: “reporters”. */
            readonly saidTo: string | null;
            /** @description Through what: “statement”, “interview”. */
            readonly medium: string | null;
            /** @description The outlet that is named as the one that first had it. */
            readonly via: string | null;
            /** @description When it was said, where the article tells. */
            readonly saidOn: components["schemas"]["SaidOn"] | null;
            /** @description 0–1: the chance that the span and the speaker are both right. */
            readonly confidence: number;
            /** @description Id of the rule that decided. */
            readonly rule: string;
            /** @description The id of the quote that this one is nested in. */
            readonly within: string | null;
            readonly status: components["schemas"]["QuoteStatus"];
            /** @description A person changed or confirmed it. */
            readonly isCorrected: boolean;
            /** @description The version of the engine that made it; null where none was noted. */
            readonly engine: string | null;
            readonly article: components["schemas"]["QuoteArticle"];
            /** @description Opens the source at these words (text fragment); null without a URL. */
            readonly link: string | null;
        };
        /**
         * @description A quote of a list, and in a search where the words stand.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000002",
         *       "type": "direct",
         *       "speechAct": "statement",
         *       "text": "The bridge will open in May,",
         *       "content": [
         *         {
         *           "start": 1,
         *           "end": 29,
         *           "text": "The bridge will open in May,"
         *         }
         *       ],
         *       "quoted": [
         *         {
         *           "start": 1,
         *           "end": 29,
         *           "text": "The bridge will open in May,"
         *         }
         *       ],
         *       "cue": {
         *         "start": 57,
         *         "end": 61,
         *         "text": "said"
         *       },
         *       "context": {
         *         "before": "“",
         *         "after": "” harbour master Ana Brandt said on Monday."
         *       },
         *       "speaker": {
         *         "id": "01953f1e-8a00-7000-8000-000000000001",
         *         "name": "Ana Brandt",
         *         "description": null,
         *         "kind": "person",
         *         "role": "harbour master",
         *         "affiliation": null,
         *         "mention": {
         *           "start": 46,
         *           "end": 56,
         *           "text": "Ana Brandt"
         *         },
         *         "linkConfidence": 0.95
         *       },
         *       "coSpeakers": [],
         *       "saidTo": null,
         *       "medium": null,
         *       "via": null,
         *       "saidOn": {
         *         "date": "2025-03-03",
         *         "precision": "day",
         *         "basis": "on Monday"
         *       },
         *       "confidence": 0.94,
         *       "rule": "attribution/subject-of-cue",
         *       "within": null,
         *       "status": "shown",
         *       "isCorrected": false,
         *       "engine": "2026-11-28.9",
         *       "article": {
         *         "id": "01953f1e-8a00-7000-8000-000000000000",
         *         "externalId": "a1",
         *         "headline": null,
         *         "outlet": "Coast Courier",
         *         "publishedAt": "2025-03-04",
         *         "precision": "day",
         *         "url": "https://courier.example/bridge"
         *       },
         *       "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C",
         *       "match": null
         *     }
         */
        readonly ListedQuote: {
            /** @description UUIDv7. */
            readonly id: string;
            readonly type: components["schemas"]["QuoteType"];
            readonly speechAct: components["schemas"]["SpeechAct"];
            /** @description The content spans joined by “ … ”. */
            readonly text: string;
            /** @description All that is attributed, in code points of the article’s text. */
            readonly content: readonly components["schemas"]["TextSpan"][];
            /** @description The parts that stood between quotation marks: verbatim words. */
            readonly quoted: readonly components["schemas"]["TextSpan"][];
            /** @description The words that announce it: “said”. */
            readonly cue: components["schemas"]["TextSpan"] | null;
            readonly context: components["schemas"]["QuoteContext"];
            /** @description Who said it; null when nobody can be pointed to. */
            readonly speaker: components["schemas"]["QuoteSpeaker"] | null;
            /** @description Who said it with them. */
            readonly coSpeakers: readonly components["schemas"]["QuoteSpeaker"][];
            /** @description To whom: “reporters”. */
            readonly saidTo: string | null;
            /** @description Through what: “statement”, “interview”. */
            readonly medium: string | null;
            /** @description The outlet that is named as the one that first had it. */
            readonly via: string | null;
            /** @description When it was said, where the article tells. */
            readonly saidOn: components["schemas"]["SaidOn"] | null;
            /** @description 0–1: the chance that the span and the speaker are both right. */
            readonly confidence: number;
            /** @description Id of the rule that decided. */
            readonly rule: string;
            /** @description The id of the quote that this one is nested in. */
            readonly within: string | null;
            readonly status: components["schemas"]["QuoteStatus"];
            /** @description A person changed or confirmed it. */
            readonly isCorrected: boolean;
            /** @description The version of the engine that made it; null where none was noted. */
            readonly engine: string | null;
            readonly article: components["schemas"]["QuoteArticle"];
            /** @description Opens the source at these words (text fragment); null without a URL. */
            readonly link: string | null;
            /** @description Where the words stand; null where none were asked for. */
            readonly match: components["schemas"]["Match"] | null;
        };
        /** @description How many quotes have one value. */
        readonly FacetCount: {
            readonly facet: components["schemas"]["Facet"];
            /** @description The id of a speaker or outlet, or the value itself. */
            readonly value: string;
            /** @description What to show for it. */
            readonly label: string;
            /** @description How many quotes have it. */
            readonly count: number;
        };
        /**
         * @description Counts of what fits all filters.
         * @example {
         *       "values": [
         *         {
         *           "facet": "type",
         *           "value": "direct",
         *           "label": "direct",
         *           "count": 4
         *         }
         *       ],
         *       "counted": 4,
         *       "truncated": false
         *     }
         */
        readonly Facets: {
            /** @description Facet after facet, the commonest values first, at most 20 of each. */
            readonly values: readonly components["schemas"]["FacetCount"][];
            /** @description Over how many quotes. */
            readonly counted: number;
            /** @description True when more fit, of which only the newest stored were counted. */
            readonly truncated: boolean;
        };
        /**
         * @description A page of quotes.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000002",
         *           "type": "direct",
         *           "speechAct": "statement",
         *           "text": "The bridge will open in May,",
         *           "content": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "quoted": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "cue": {
         *             "start": 57,
         *             "end": 61,
         *             "text": "said"
         *           },
         *           "context": {
         *             "before": "“",
         *             "after": "” harbour master Ana Brandt said on Monday."
         *           },
         *           "speaker": {
         *             "id": "01953f1e-8a00-7000-8000-000000000001",
         *             "name": "Ana Brandt",
         *             "description": null,
         *             "kind": "person",
         *             "role": "harbour master",
         *             "affiliation": null,
         *             "mention": {
         *               "start": 46,
         *               "end": 56,
         *               "text": "Ana Brandt"
         *             },
         *             "linkConfidence": 0.95
         *           },
         *           "coSpeakers": [],
         *           "saidTo": null,
         *           "medium": null,
         *           "via": null,
         *           "saidOn": {
         *             "date": "2025-03-03",
         *             "precision": "day",
         *             "basis": "on Monday"
         *           },
         *           "confidence": 0.94,
         *           "rule": "attribution/subject-of-cue",
         *           "within": null,
         *           "status": "shown",
         *           "isCorrected": false,
         *           "engine": "2026-11-28.9",
         *           "article": {
         *             "id": "01953f1e-8a00-7000-8000-000000000000",
         *             "externalId": "a1",
         *             "headline": null,
         *             "outlet": "Coast Courier",
         *             "publishedAt": "2025-03-04",
         *             "precision": "day",
         *             "url": "https://courier.example/bridge"
         *           },
         *           "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C",
         *           "match": null
         *         }
         *       ],
         *       "nextCursor": null,
         *       "facets": null,
         *       "truncated": false
         *     }
         */
        readonly QuoteList: {
            /** @description The quotes of this page. */
            readonly items: readonly components["schemas"]["ListedQuote"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
            /** @description What `facets` asked to be counted; null without. */
            readonly facets: components["schemas"]["Facets"] | null;
            /** @description True when a search had more hits than can be reached: narrow it by filters. */
            readonly truncated: boolean;
        };
        /** @description A speaker whom the question may mean. */
        readonly InterpretedSpeaker: {
            /** @description The speaker’s id. */
            readonly id: string;
            /** @description The speaker’s name. */
            readonly name: string;
            /** @description 0–1: that the question means this one. */
            readonly confidence: number;
            /** @description By which the question names them (“the mayor of Kyiv”), or which tells several of one name apart; null where it isn’t needed or known. */
            readonly role: string | null;
        };
        /**
         * @description Asked for statements, for denials, or for refusals to comment.
         * @enum {string}
         */
        readonly QuestionKind: "said" | "denied" | "refused";
        /**
         * @description What fits best first, or what is newest.
         * @enum {string}
         */
        readonly AnswerOrder: "best" | "latest";
        /** @description How the question was understood. */
        readonly Interpretation: {
            /** @description Whose words are given; for an ambiguous name all whom it may mean. */
            readonly speakers: readonly components["schemas"]["InterpretedSpeaker"][];
            /** @description Whom the name may mean besides, less likely. */
            readonly otherSpeakers: readonly components["schemas"]["InterpretedSpeaker"][];
            /** @description The name that the question asks for, as it stood there; null where it names nobody. */
            readonly askedName: string | null;
            /** @description What it is about. */
            readonly topic: readonly string[];
            /** @description What the answers must not have: words, and speakers. */
            readonly excluded: readonly string[];
            /** @description Terms that were searched besides. */
            readonly expandedWith: readonly string[];
            /** @description Published then or later. */
            readonly from: string | null;
            /** @description Published before. */
            readonly to: string | null;
            /** @description To whom or through what it was said: “CNN”. */
            readonly venue: string | null;
            /** @description Where: “in Kyiv”. */
            readonly place: string | null;
            readonly kind: components["schemas"]["QuestionKind"];
            readonly order: components["schemas"]["AnswerOrder"];
            /** @description Names of the parameters that stand in place of what the question says. */
            readonly overridden: readonly string[];
        };
        /** @description One utterance, as several articles report it. */
        readonly Statement: {
            /** @description The id of its first stored quote. */
            readonly id: string;
            /** @description The other quotes of the same utterance. */
            readonly quotes: readonly components["schemas"]["Quote"][];
        };
        /** @description One answer: a quote, and why it is one. */
        readonly AnswerItem: {
            readonly quote: components["schemas"]["Quote"];
            readonly statement: components["schemas"]["Statement"];
            readonly match: components["schemas"]["Match"];
        };
        /**
         * @description Why nothing was found.
         * @enum {string}
         */
        readonly EmptyReason: "unknown_speaker" | "ambiguous_speaker" | "nothing_on_topic" | "filtered_out" | "not_understood";
        /**
         * @description What narrows; `all` of it together.
         * @enum {string}
         */
        readonly RemovingFilter: "time" | "venue" | "place" | "outlet" | "type" | "minConfidence" | "kind" | "excluded" | "all";
        /** @description How many quotes one filter keeps away. */
        readonly Removed: {
            readonly filter: components["schemas"]["RemovingFilter"];
            /** @description How many would answer without it, counted no further than 10,000. */
            readonly quotes: number;
        };
        /** @description Why there is no answer. */
        readonly EmptyAnswer: {
            readonly reason: components["schemas"]["EmptyReason"];
            /** @description The same in a sentence. */
            readonly message: string;
            /** @description Names or questions to try instead. */
            readonly suggestions: readonly string[];
            /** @description Which filter keeps how many from being answers. */
            readonly removedBy: readonly components["schemas"]["Removed"][];
        };
        /**
         * @description What a question was understood as, and the quotes that answer it.
         * @example {
         *       "question": "what has Ana Brandt said about trams",
         *       "interpretation": {
         *         "speakers": [
         *           {
         *             "id": "01953f1e-8a00-7000-8000-000000000001",
         *             "name": "Ana Brandt",
         *             "confidence": 0.95,
         *             "role": null
         *           }
         *         ],
         *         "otherSpeakers": [],
         *         "askedName": "Ana Brandt",
         *         "topic": [
         *           "trams"
         *         ],
         *         "excluded": [],
         *         "expandedWith": [],
         *         "from": null,
         *         "to": null,
         *         "venue": null,
         *         "place": null,
         *         "kind": "said",
         *         "order": "best",
         *         "overridden": []
         *       },
         *       "items": [],
         *       "empty": {
         *         "reason": "nothing_on_topic",
         *         "message": "There is no stored quote of Ana Brandt on “trams”. 4 quotes on other matters are stored.",
         *         "suggestions": [
         *           "What has Ana Brandt said?"
         *         ],
         *         "removedBy": []
         *       },
         *       "truncated": false,
         *       "nextCursor": null
         *     }
         */
        readonly Answer: {
            /** @description The question as asked. */
            readonly question: string;
            readonly interpretation: components["schemas"]["Interpretation"];
            /** @description One per statement, best first. */
            readonly items: readonly components["schemas"]["AnswerItem"][];
            /** @description Why there are no items; null when there are some. */
            readonly empty: components["schemas"]["EmptyAnswer"] | null;
            /** @description True when there are more answers than are given here. */
            readonly truncated: boolean;
            /** @description Where the answers go on; null at the end. */
            readonly nextCursor: string | null;
        };
        /** @description One rejected place of the input. */
        readonly ProblemDetail: {
            /** @description JSON pointer (RFC 6901) into the body, or `/name` of a parameter; "" is the whole. */
            readonly pointer: string;
            /** @description What is wrong there. */
            readonly message: string;
        };
        /**
         * @description What went wrong (RFC 9457).
         * @example {
         *       "type": "/problems/quote_not_found",
         *       "title": "No such quote",
         *       "status": 404,
         *       "detail": "There is no quote with the id \"x\": list them with GET /v1/quotes.",
         *       "code": "quote_not_found",
         *       "instance": "/v1/quotes/x",
         *       "errors": []
         *     }
         */
        readonly Problem: {
            /** @description The kind of problem: the path of its page on this server, which ends in the code. */
            readonly type: string;
            /** @description The kind of problem, the same for every occurrence. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What went wrong this time, and what to do about it. */
            readonly detail: string;
            /** @description Stable code for programs; the page at `type` explains it. */
            readonly code: string;
            /** @description The path that was asked for. */
            readonly instance: string;
            /** @description Each rejected place; empty where none can be named. */
            readonly errors: readonly components["schemas"]["ProblemDetail"][];
        };
        /**
         * @description One page as it came, as plain text or HTML, and what the sender knows about it. Exactly one of `text` and `html` is required.
         * @example {
         *       "id": "a1",
         *       "text": "“The bridge will open in May,” harbour master Ana Brandt said on Monday.",
         *       "outlet": "Coast Courier",
         *       "publishedAt": "2025-03-04"
         *     }
         */
        readonly Document: {
            /** @description The sender’s own id; it comes back as `externalId`. */
            readonly id?: string | null;
            /** @description The page as plain text. Give this or `html`, not both. */
            readonly text?: string | null;
            /** @description The page as HTML. Give this or `text`, not both. */
            readonly html?: string | null;
            /** @description Where the page was published; absolute, http or https. */
            readonly url?: string | null;
            /** @description When the page was fetched, ISO 8601; “31 minutes ago” is resolved against it. Now where it is missing, except in extractions. */
            readonly retrievedAt?: string | null;
            /** @description The headline, when the sender knows it. */
            readonly headline?: string | null;
            /** @description Who printed it, when the sender knows it. */
            readonly outlet?: string | null;
            /** @description Who wrote it, when the sender knows it. */
            readonly byline?: string | null;
            /** @description When it was published: a year, month, day or ISO 8601 time. */
            readonly publishedAt?: string | null;
            /** @description BCP 47 language tag, when the sender knows it. */
            readonly language?: string | null;
        };
        /**
         * @description What kind of place: the sender; the page’s JSON-LD, meta tags, microdata or `<time>`; “First Published: …” (`stated`); a line of outlet and time (`credit`, or `relative` for “3 hours ago”); a date alone near the headline (`line`); the address.
         * @enum {string}
         */
        readonly DateSource: "sender" | "json_ld" | "meta" | "microdata" | "time_element" | "stated" | "credit" | "relative" | "line" | "url";
        /** @description What a date of publication rests on. */
        readonly DateBasis: {
            readonly source: components["schemas"]["DateSource"];
            /** @description The words or figures there. */
            readonly text: string;
        };
        /** @description An entry of a live blog. */
        readonly Entry: {
            /** @description As printed or marked up. */
            readonly time: string;
            /** @description When, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description Its first code point in the text of the document, or of the article where it is stored. */
            readonly start: number;
            /** @description One past its last code point. */
            readonly end: number;
        };
        /** @description Who printed it. */
        readonly OutletReference: {
            /** @description The outlet’s id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
        };
        /**
         * @description What the notice says of itself.
         * @enum {string}
         */
        readonly NoticeKind: "correction" | "clarification" | "update" | "editors_note" | "retraction";
        /** @description What the outlet itself printed on changes: “An earlier version of this article …”. */
        readonly CorrectionNotice: {
            readonly kind: components["schemas"]["NoticeKind"];
            /** @description Its paragraph. */
            readonly text: string;
        };
        /**
         * @description What became of the words.
         * @enum {string}
         */
        readonly DiffOperation: "same" | "removed" | "added";
        /** @description A run of words that stayed, went or came. */
        readonly DiffPart: {
            readonly op: components["schemas"]["DiffOperation"];
            /** @description The words, with their white space. */
            readonly text: string;
        };
        /** @description Who said it, in that revision. */
        readonly QuoteStateSpeaker: {
            /** @description The registry’s id; null for who isn’t named. */
            readonly id: string | null;
            /** @description The name or description at that time. */
            readonly name: string | null;
        };
        /** @description What a quote was in a revision. */
        readonly QuoteState: {
            /** @description The content spans joined by “ … ”. */
            readonly text: string;
            readonly speaker: components["schemas"]["QuoteStateSpeaker"] | null;
        };
        /**
         * @description `reworded` has other words, perhaps another speaker too; `reattributed` has the same words.
         * @enum {string}
         */
        readonly QuoteChangeKind: "added" | "removed" | "reworded" | "reattributed";
        /** @description What a revision did to one quote. */
        readonly QuoteChange: {
            /** @description The quote’s id; it stays when the quote is reworded or given to somebody else. */
            readonly id: string;
            readonly change: components["schemas"]["QuoteChangeKind"];
            readonly before: components["schemas"]["QuoteState"] | null;
            readonly after: components["schemas"]["QuoteState"] | null;
            /** @description Word by word, for a reworded quote. */
            readonly diff: readonly components["schemas"]["DiffPart"][] | null;
        };
        /** @description A changed headline. */
        readonly HeadlineChange: {
            /** @description The headline before. */
            readonly before: string | null;
            /** @description The headline since. */
            readonly after: string | null;
        };
        /** @description What a revision changed against the one before. */
        readonly RevisionChanges: {
            readonly headline: components["schemas"]["HeadlineChange"] | null;
            /** @description Quotes that only moved in the text aren’t listed. */
            readonly quotes: readonly components["schemas"]["QuoteChange"][];
        };
        /**
         * @description One state of an article, without its text.
         * @example {
         *       "revision": 2,
         *       "headline": "Bridge opens in June",
         *       "publishedAt": "2025-03-04",
         *       "precision": "day",
         *       "retrievedAt": "2025-03-05T09:00:00Z",
         *       "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *       "notices": [
         *         {
         *           "kind": "correction",
         *           "text": "Correction: An earlier version of this article named the wrong month."
         *         }
         *       ],
         *       "changes": {
         *         "headline": {
         *           "before": "Bridge opens in May",
         *           "after": "Bridge opens in June"
         *         },
         *         "quotes": [
         *           {
         *             "id": "01953f1e-8a00-7000-8000-000000000002",
         *             "change": "reworded",
         *             "before": {
         *               "text": "The bridge will open in May,",
         *               "speaker": {
         *                 "id": "01953f1e-8a00-7000-8000-000000000001",
         *                 "name": "Ana Brandt"
         *               }
         *             },
         *             "after": {
         *               "text": "The bridge will open in June,",
         *               "speaker": {
         *                 "id": "01953f1e-8a00-7000-8000-000000000001",
         *                 "name": "Ana Brandt"
         *               }
         *             },
         *             "diff": [
         *               {
         *                 "op": "same",
         *                 "text": "The bridge will open in "
         *               },
         *               {
         *                 "op": "removed",
         *                 "text": "May"
         *               },
         *               {
         *                 "op": "added",
         *                 "text": "June"
         *               },
         *               {
         *                 "op": "same",
         *                 "text": ","
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        readonly RevisionSummary: {
            /** @description 1 for what was stored first. */
            readonly revision: number;
            /** @description The headline in it. */
            readonly headline: string | null;
            /** @description When it was published, as far as it said. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description When its page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description SHA-256 of its UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description Correction notices in its text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            readonly changes: components["schemas"]["RevisionChanges"] | null;
        };
        /**
         * @description One state of an article, with its text.
         * @example {
         *       "revision": 2,
         *       "headline": "Bridge opens in June",
         *       "publishedAt": "2025-03-04",
         *       "precision": "day",
         *       "retrievedAt": "2025-03-05T09:00:00Z",
         *       "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *       "notices": [
         *         {
         *           "kind": "correction",
         *           "text": "Correction: An earlier version of this article named the wrong month."
         *         }
         *       ],
         *       "changes": {
         *         "headline": {
         *           "before": "Bridge opens in May",
         *           "after": "Bridge opens in June"
         *         },
         *         "quotes": [
         *           {
         *             "id": "01953f1e-8a00-7000-8000-000000000002",
         *             "change": "reworded",
         *             "before": {
         *               "text": "The bridge will open in May,",
         *               "speaker": {
         *                 "id": "01953f1e-8a00-7000-8000-000000000001",
         *                 "name": "Ana Brandt"
         *               }
         *             },
         *             "after": {
         *               "text": "The bridge will open in June,",
         *               "speaker": {
         *                 "id": "01953f1e-8a00-7000-8000-000000000001",
         *                 "name": "Ana Brandt"
         *               }
         *             },
         *             "diff": [
         *               {
         *                 "op": "same",
         *                 "text": "The bridge will open in "
         *               },
         *               {
         *                 "op": "removed",
         *                 "text": "May"
         *               },
         *               {
         *                 "op": "added",
         *                 "text": "June"
         *               },
         *               {
         *                 "op": "same",
         *                 "text": ","
         *               }
         *             ]
         *           }
         *         ]
         *       },
         *       "text": "“The bridge will open in June,” harbour master Ana Brandt said on Monday.\n\nCorrection: An earlier version of this article named the wrong month.",
         *       "isTextWithheld": false
         *     }
         */
        readonly Revision: {
            /** @description 1 for what was stored first. */
            readonly revision: number;
            /** @description The headline in it. */
            readonly headline: string | null;
            /** @description When it was published, as far as it said. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description When its page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description SHA-256 of its UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description Correction notices in its text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            readonly changes: components["schemas"]["RevisionChanges"] | null;
            /** @description The text as it was; "" where it is withheld. */
            readonly text: string;
            /** @description This server gives whole texts only to keys of a scope that yours has not (`ONRECORD_TEXT_SCOPE`). */
            readonly isTextWithheld: boolean;
        };
        /**
         * @description A page of an article’s revisions.
         * @example {
         *       "items": [
         *         {
         *           "revision": 2,
         *           "headline": "Bridge opens in June",
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "retrievedAt": "2025-03-05T09:00:00Z",
         *           "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *           "notices": [
         *             {
         *               "kind": "correction",
         *               "text": "Correction: An earlier version of this article named the wrong month."
         *             }
         *           ],
         *           "changes": {
         *             "headline": {
         *               "before": "Bridge opens in May",
         *               "after": "Bridge opens in June"
         *             },
         *             "quotes": [
         *               {
         *                 "id": "01953f1e-8a00-7000-8000-000000000002",
         *                 "change": "reworded",
         *                 "before": {
         *                   "text": "The bridge will open in May,",
         *                   "speaker": {
         *                     "id": "01953f1e-8a00-7000-8000-000000000001",
         *                     "name": "Ana Brandt"
         *                   }
         *                 },
         *                 "after": {
         *                   "text": "The bridge will open in June,",
         *                   "speaker": {
         *                     "id": "01953f1e-8a00-7000-8000-000000000001",
         *                     "name": "Ana Brandt"
         *                   }
         *                 },
         *                 "diff": [
         *                   {
         *                     "op": "same",
         *                     "text": "The bridge will open in "
         *                   },
         *                   {
         *                     "op": "removed",
         *                     "text": "May"
         *                   },
         *                   {
         *                     "op": "added",
         *                     "text": "June"
         *                   },
         *                   {
         *                     "op": "same",
         *                     "text": ","
         *                   }
         *                 ]
         *               }
         *             ]
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly RevisionList: {
            /** @description Oldest first, the newest last. */
            readonly items: readonly components["schemas"]["RevisionSummary"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What is left of an article that was taken down: nothing of its text.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000000",
         *       "externalId": "a1",
         *       "url": "https://courier.example/bridge",
         *       "reason": "The outlet withdrew it.",
         *       "removedBy": "desk@courier.example",
         *       "removedAt": "2025-03-06T08:00:00Z"
         *     }
         */
        readonly Tombstone: {
            /** @description The article’s id. */
            readonly id: string;
            /** @description The sender’s id of it. */
            readonly externalId: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description Why it was taken down. */
            readonly reason: string;
            /** @description Who wanted it. */
            readonly removedBy: string | null;
            /** @description When, RFC 3339 in UTC. */
            readonly removedAt: string;
        };
        /** @description One of the articles that carry nearly the same text. */
        readonly Copy: {
            /** @description The article’s id. */
            readonly id: string;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who printed it. */
            readonly outlet: components["schemas"]["OutletReference"] | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When it was published. */
            readonly publishedAt: string | null;
            /** @description The news agency that it credits. */
            readonly credit: string | null;
        };
        /** @description The articles that carry nearly the same text: wire copy, syndicated pieces. */
        readonly Copies: {
            /** @description The id of the one published before all others; null where the dates don’t tell. */
            readonly first: string | null;
            /** @description The news agency that one of them credits. */
            readonly credit: string | null;
            /** @description Oldest published first, the article itself among them; at most 100. */
            readonly articles: readonly components["schemas"]["Copy"][];
        };
        /**
         * @description One piece of journalism, with its text.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000000",
         *       "externalId": "a1",
         *       "headline": null,
         *       "outlet": {
         *         "id": "01953f1e-8a00-7000-8000-000000000003",
         *         "name": "Coast Courier"
         *       },
         *       "byline": null,
         *       "dateline": null,
         *       "url": "https://courier.example/bridge",
         *       "publishedAt": "2025-03-04",
         *       "precision": "day",
         *       "publishedBasis": {
         *         "source": "sender",
         *         "text": "2025-03-04"
         *       },
         *       "updatedAt": null,
         *       "kind": "article",
         *       "language": "en",
         *       "attribution": "full",
         *       "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *       "revision": 1,
         *       "notices": [],
         *       "entries": [],
         *       "retrievedAt": "2025-03-04T09:00:00Z",
         *       "quotes": 1,
         *       "text": "“The bridge will open in May,” harbour master Ana Brandt said on Monday.",
         *       "isTextWithheld": false
         *     }
         */
        readonly Article: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The sender’s id, with `#0`, `#1` … where a page held several articles. */
            readonly externalId: string | null;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who printed it, where that is known. */
            readonly outlet: components["schemas"]["OutletReference"] | null;
            /** @description Who wrote it. */
            readonly byline: string | null;
            /** @description Place and wire credit at its head. */
            readonly dateline: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When it was published, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description What `publishedAt` was read from. */
            readonly publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The last change as far as stated, in the form of `publishedAt`. */
            readonly updatedAt: string | null;
            readonly kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47. */
            readonly language: string;
            readonly attribution: components["schemas"]["AttributionScope"];
            /** @description SHA-256 of the UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description How many revisions there are: 1 when first stored, one more with each changed text or headline. */
            readonly revision: number;
            /** @description What the outlet itself printed on changes to the text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            /** @description Of a live blog: its entries, with times of their own; else empty. */
            readonly entries: readonly components["schemas"]["Entry"][];
            /** @description When the page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description How many quotes it holds. */
            readonly quotes: number;
            /** @description The text that all offsets of its quotes count in, as code points; "" where it is withheld. */
            readonly text: string;
            /** @description This server gives whole texts only to keys of a scope that yours has not (`ONRECORD_TEXT_SCOPE`). */
            readonly isTextWithheld: boolean;
        };
        /**
         * @description One piece of journalism, without its text.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000000",
         *       "externalId": "a1",
         *       "headline": null,
         *       "outlet": {
         *         "id": "01953f1e-8a00-7000-8000-000000000003",
         *         "name": "Coast Courier"
         *       },
         *       "byline": null,
         *       "dateline": null,
         *       "url": "https://courier.example/bridge",
         *       "publishedAt": "2025-03-04",
         *       "precision": "day",
         *       "publishedBasis": {
         *         "source": "sender",
         *         "text": "2025-03-04"
         *       },
         *       "updatedAt": null,
         *       "kind": "article",
         *       "language": "en",
         *       "attribution": "full",
         *       "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *       "revision": 1,
         *       "notices": [],
         *       "entries": [],
         *       "retrievedAt": "2025-03-04T09:00:00Z",
         *       "quotes": 1
         *     }
         */
        readonly ArticleSummary: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The sender’s id, with `#0`, `#1` … where a page held several articles. */
            readonly externalId: string | null;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who printed it, where that is known. */
            readonly outlet: components["schemas"]["OutletReference"] | null;
            /** @description Who wrote it. */
            readonly byline: string | null;
            /** @description Place and wire credit at its head. */
            readonly dateline: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When it was published, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description What `publishedAt` was read from. */
            readonly publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The last change as far as stated, in the form of `publishedAt`. */
            readonly updatedAt: string | null;
            readonly kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47. */
            readonly language: string;
            readonly attribution: components["schemas"]["AttributionScope"];
            /** @description SHA-256 of the UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description How many revisions there are: 1 when first stored, one more with each changed text or headline. */
            readonly revision: number;
            /** @description What the outlet itself printed on changes to the text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            /** @description Of a live blog: its entries, with times of their own; else empty. */
            readonly entries: readonly components["schemas"]["Entry"][];
            /** @description When the page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description How many quotes it holds. */
            readonly quotes: number;
        };
        /**
         * @description What sending it did: nothing when unchanged.
         * @enum {string}
         */
        readonly IngestOutcome: "created" | "unchanged" | "revised";
        /** @description An article as it stands after ingesting, and what ingesting did to it. */
        readonly IngestedArticle: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The sender’s id, with `#0`, `#1` … where a page held several articles. */
            readonly externalId: string | null;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who printed it, where that is known. */
            readonly outlet: components["schemas"]["OutletReference"] | null;
            /** @description Who wrote it. */
            readonly byline: string | null;
            /** @description Place and wire credit at its head. */
            readonly dateline: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When it was published, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description What `publishedAt` was read from. */
            readonly publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The last change as far as stated, in the form of `publishedAt`. */
            readonly updatedAt: string | null;
            readonly kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47. */
            readonly language: string;
            readonly attribution: components["schemas"]["AttributionScope"];
            /** @description SHA-256 of the UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description How many revisions there are: 1 when first stored, one more with each changed text or headline. */
            readonly revision: number;
            /** @description What the outlet itself printed on changes to the text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            /** @description Of a live blog: its entries, with times of their own; else empty. */
            readonly entries: readonly components["schemas"]["Entry"][];
            /** @description When the page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description How many quotes it holds. */
            readonly quotes: number;
            /** @description The text that all offsets of its quotes count in, as code points; "" where it is withheld. */
            readonly text: string;
            /** @description This server gives whole texts only to keys of a scope that yours has not (`ONRECORD_TEXT_SCOPE`). */
            readonly isTextWithheld: boolean;
            readonly outcome: components["schemas"]["IngestOutcome"];
        };
        /**
         * @description The articles and quotes of one document.
         * @example {
         *       "articles": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000000",
         *           "externalId": "a1",
         *           "headline": null,
         *           "outlet": {
         *             "id": "01953f1e-8a00-7000-8000-000000000003",
         *             "name": "Coast Courier"
         *           },
         *           "byline": null,
         *           "dateline": null,
         *           "url": "https://courier.example/bridge",
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "publishedBasis": {
         *             "source": "sender",
         *             "text": "2025-03-04"
         *           },
         *           "updatedAt": null,
         *           "kind": "article",
         *           "language": "en",
         *           "attribution": "full",
         *           "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *           "revision": 1,
         *           "notices": [],
         *           "entries": [],
         *           "retrievedAt": "2025-03-04T09:00:00Z",
         *           "quotes": 1,
         *           "text": "“The bridge will open in May,” harbour master Ana Brandt said on Monday.",
         *           "isTextWithheld": false,
         *           "outcome": "created"
         *         }
         *       ],
         *       "quotes": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000002",
         *           "type": "direct",
         *           "speechAct": "statement",
         *           "text": "The bridge will open in May,",
         *           "content": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "quoted": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "cue": {
         *             "start": 57,
         *             "end": 61,
         *             "text": "said"
         *           },
         *           "context": {
         *             "before": "“",
         *             "after": "” harbour master Ana Brandt said on Monday."
         *           },
         *           "speaker": {
         *             "id": "01953f1e-8a00-7000-8000-000000000001",
         *             "name": "Ana Brandt",
         *             "description": null,
         *             "kind": "person",
         *             "role": "harbour master",
         *             "affiliation": null,
         *             "mention": {
         *               "start": 46,
         *               "end": 56,
         *               "text": "Ana Brandt"
         *             },
         *             "linkConfidence": 0.95
         *           },
         *           "coSpeakers": [],
         *           "saidTo": null,
         *           "medium": null,
         *           "via": null,
         *           "saidOn": {
         *             "date": "2025-03-03",
         *             "precision": "day",
         *             "basis": "on Monday"
         *           },
         *           "confidence": 0.94,
         *           "rule": "attribution/subject-of-cue",
         *           "within": null,
         *           "status": "shown",
         *           "isCorrected": false,
         *           "engine": "2026-11-28.9",
         *           "article": {
         *             "id": "01953f1e-8a00-7000-8000-000000000000",
         *             "externalId": "a1",
         *             "headline": null,
         *             "outlet": "Coast Courier",
         *             "publishedAt": "2025-03-04",
         *             "precision": "day",
         *             "url": "https://courier.example/bridge"
         *           },
         *           "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *         }
         *       ],
         *       "takenDown": []
         *     }
         */
        readonly IngestResult: {
            /** @description The articles of the page, in text order. */
            readonly articles: readonly components["schemas"]["IngestedArticle"][];
            /** @description All quotes of these articles. */
            readonly quotes: readonly components["schemas"]["Quote"][];
            /** @description Articles of the page that weren’t taken in, since they were taken down before. */
            readonly takenDown: readonly components["schemas"]["Tombstone"][];
            /** @description What went wrong with the text’s encoding before it was sent: characters lost, halves of pairs, UTF-8 read as something else. Never an error, and not stored. */
            readonly warnings?: readonly string[];
        };
        /**
         * @description An article with its text and all its quotes.
         * @example {
         *       "article": {
         *         "id": "01953f1e-8a00-7000-8000-000000000000",
         *         "externalId": "a1",
         *         "headline": null,
         *         "outlet": {
         *           "id": "01953f1e-8a00-7000-8000-000000000003",
         *           "name": "Coast Courier"
         *         },
         *         "byline": null,
         *         "dateline": null,
         *         "url": "https://courier.example/bridge",
         *         "publishedAt": "2025-03-04",
         *         "precision": "day",
         *         "publishedBasis": {
         *           "source": "sender",
         *           "text": "2025-03-04"
         *         },
         *         "updatedAt": null,
         *         "kind": "article",
         *         "language": "en",
         *         "attribution": "full",
         *         "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *         "revision": 1,
         *         "notices": [],
         *         "entries": [],
         *         "retrievedAt": "2025-03-04T09:00:00Z",
         *         "quotes": 1,
         *         "text": "“The bridge will open in May,” harbour master Ana Brandt said on Monday.",
         *         "isTextWithheld": false
         *       },
         *       "quotes": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000002",
         *           "type": "direct",
         *           "speechAct": "statement",
         *           "text": "The bridge will open in May,",
         *           "content": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "quoted": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "cue": {
         *             "start": 57,
         *             "end": 61,
         *             "text": "said"
         *           },
         *           "context": {
         *             "before": "“",
         *             "after": "” harbour master Ana Brandt said on Monday."
         *           },
         *           "speaker": {
         *             "id": "01953f1e-8a00-7000-8000-000000000001",
         *             "name": "Ana Brandt",
         *             "description": null,
         *             "kind": "person",
         *             "role": "harbour master",
         *             "affiliation": null,
         *             "mention": {
         *               "start": 46,
         *               "end": 56,
         *               "text": "Ana Brandt"
         *             },
         *             "linkConfidence": 0.95
         *           },
         *           "coSpeakers": [],
         *           "saidTo": null,
         *           "medium": null,
         *           "via": null,
         *           "saidOn": {
         *             "date": "2025-03-03",
         *             "precision": "day",
         *             "basis": "on Monday"
         *           },
         *           "confidence": 0.94,
         *           "rule": "attribution/subject-of-cue",
         *           "within": null,
         *           "status": "shown",
         *           "isCorrected": false,
         *           "engine": "2026-11-28.9",
         *           "article": {
         *             "id": "01953f1e-8a00-7000-8000-000000000000",
         *             "externalId": "a1",
         *             "headline": null,
         *             "outlet": "Coast Courier",
         *             "publishedAt": "2025-03-04",
         *             "precision": "day",
         *             "url": "https://courier.example/bridge"
         *           },
         *           "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *         }
         *       ],
         *       "copies": null
         *     }
         */
        readonly ArticleDetail: {
            readonly article: components["schemas"]["Article"];
            /** @description All its quotes, in text order. */
            readonly quotes: readonly components["schemas"]["Quote"][];
            /** @description The articles that carry nearly the same text; null for one that stands alone. */
            readonly copies: components["schemas"]["Copies"] | null;
        };
        /**
         * @description A page of articles.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000000",
         *           "externalId": "a1",
         *           "headline": null,
         *           "outlet": {
         *             "id": "01953f1e-8a00-7000-8000-000000000003",
         *             "name": "Coast Courier"
         *           },
         *           "byline": null,
         *           "dateline": null,
         *           "url": "https://courier.example/bridge",
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "publishedBasis": {
         *             "source": "sender",
         *             "text": "2025-03-04"
         *           },
         *           "updatedAt": null,
         *           "kind": "article",
         *           "language": "en",
         *           "attribution": "full",
         *           "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *           "revision": 1,
         *           "notices": [],
         *           "entries": [],
         *           "retrievedAt": "2025-03-04T09:00:00Z",
         *           "quotes": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly ArticleList: {
            /** @description The articles of this page of the list. */
            readonly items: readonly components["schemas"]["ArticleSummary"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What sort of speaker has a name.
         * @enum {string}
         */
        readonly NamedKind: "person" | "organization";
        /**
         * @description An entry of an authority file.
         * @example {
         *       "name": "Ana Brandt",
         *       "aliases": [
         *         "Anna Brandt",
         *         "A. Brandt"
         *       ],
         *       "wikidata": "Q999999999",
         *       "id": "harbour-17",
         *       "description": "harbour master of Lindesand",
         *       "kind": "person"
         *     }
         */
        readonly SpeakerEntry: {
            /** @description The name to show. */
            readonly name: string;
            /**
             * @description Other names and spellings, lone ones too: each is taken for this speaker from then on.
             * @default []
             */
            readonly aliases: readonly string[];
            /** @description The Wikidata item. */
            readonly wikidata?: string | null;
            /** @description The file’s own id; an entry is known again by it, else by `wikidata`, else by kind and name. */
            readonly id?: string | null;
            /** @description Who that is: “president of Ukraine since 2019”. */
            readonly description?: string | null;
            /**
             * @description What sort of speaker.
             * @default person
             */
            readonly kind: components["schemas"]["NamedKind"];
        };
        /**
         * @description Somebody (or something) quoted, across articles.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000001",
         *       "name": "Ana Brandt",
         *       "kind": "person",
         *       "role": "harbour master",
         *       "aliases": [
         *         "Brandt"
         *       ],
         *       "quotes": 4
         *     }
         */
        readonly Speaker: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The fullest name known. */
            readonly name: string;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The newest role known, by the articles’ dates. */
            readonly role: string | null;
            /** @description Other spellings and shorter forms. */
            readonly aliases: readonly string[];
            /** @description How many stored quotes are theirs. */
            readonly quotes: number;
        };
        /**
         * @description A page of speakers.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000001",
         *           "name": "Ana Brandt",
         *           "kind": "person",
         *           "role": "harbour master",
         *           "aliases": [
         *             "Brandt"
         *           ],
         *           "quotes": 4
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly SpeakerList: {
            /** @description The speakers of this page. */
            readonly items: readonly components["schemas"]["Speaker"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description One reason to take two appearances for one speaker’s, or not to.
         * @example {
         *       "rule": "name/same-spelling",
         *       "detail": "ana",
         *       "weight": 3.48
         *     }
         */
        readonly LinkEvidence: {
            /** @description Which rule: “name/same-sound”, “registry/same-role”. */
            readonly rule: string;
            /** @description The words that it rests on. */
            readonly detail: string;
            /** @description In natural log-odds: above 0 it speaks for one, below for two. */
            readonly weight: number;
        };
        /**
         * @description Whether it was held then: articles say “former”, “-elect”, “acting”.
         * @enum {string}
         */
        readonly RoleStatus: "held" | "former" | "elect" | "acting";
        /** @description A role, and when articles gave it. */
        readonly SpeakerRole: {
            /** @description As the newest article words it. */
            readonly role: string;
            readonly status: components["schemas"]["RoleStatus"];
            /** @description For whom; null where the role doesn’t say. */
            readonly affiliation: string | null;
            /** @description Date of the first article that gives it. */
            readonly firstSeen: string;
            /** @description Date of the last one. */
            readonly lastSeen: string;
            /** @description How many articles give it. */
            readonly articles: number;
        };
        /** @description Another speaker who may be the same. */
        readonly MergeSuggestion: {
            /** @description The other speaker. */
            readonly id: string;
            /** @description Their name. */
            readonly name: string;
            /** @description The chance that the two are one. */
            readonly confidence: number;
            /** @description Why: the names first, then roles, places and company. */
            readonly evidence: readonly components["schemas"]["LinkEvidence"][];
        };
        /** @description A name, and how often it is used. */
        readonly SpeakerName: {
            /** @description As articles have it. */
            readonly name: string;
            /** @description How many quotes go by it. */
            readonly quotes: number;
        };
        /**
         * @description A speaker with names, roles over time, and who may be the same.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000001",
         *       "name": "Ana Brandt",
         *       "kind": "person",
         *       "role": "harbour master",
         *       "aliases": [
         *         "Brandt"
         *       ],
         *       "quotes": 4,
         *       "description": "harbour master of Lindesand",
         *       "wikidata": "Q999999999",
         *       "externalId": null,
         *       "names": [
         *         {
         *           "name": "Ana Brandt",
         *           "quotes": 3
         *         },
         *         {
         *           "name": "Brandt",
         *           "quotes": 1
         *         }
         *       ],
         *       "roles": [
         *         {
         *           "role": "harbour master",
         *           "status": "held",
         *           "affiliation": null,
         *           "firstSeen": "2025-03-04",
         *           "lastSeen": "2025-06-19",
         *           "articles": 2
         *         }
         *       ],
         *       "suggestions": [],
         *       "mergedIds": []
         *     }
         */
        readonly SpeakerDetail: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The fullest name known. */
            readonly name: string;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The newest role known, by the articles’ dates. */
            readonly role: string | null;
            /** @description Other spellings and shorter forms. */
            readonly aliases: readonly string[];
            /** @description How many stored quotes are theirs. */
            readonly quotes: number;
            /** @description As an authority file says. */
            readonly description: string | null;
            /** @description The Wikidata item. */
            readonly wikidata: string | null;
            /** @description The authority file’s own id. */
            readonly externalId: string | null;
            /** @description The commonest first. */
            readonly names: readonly components["schemas"]["SpeakerName"][];
            /** @description Roles over time, the newest first. */
            readonly roles: readonly components["schemas"]["SpeakerRole"][];
            /** @description Who may be the same, the likeliest first. */
            readonly suggestions: readonly components["schemas"]["MergeSuggestion"][];
            /** @description Ids that turned out to be this speaker; asked for, they give this one. */
            readonly mergedIds: readonly string[];
        };
        /** @description Where it is. */
        readonly AppearanceArticle: {
            /** @description The article’s id. */
            readonly id: string;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description When it was published. */
            readonly publishedAt: string | null;
        };
        /**
         * @description One article’s speaker, as it is linked to the registry.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000009",
         *       "name": "Ana Brandt",
         *       "roles": [
         *         "harbour master"
         *       ],
         *       "article": {
         *         "id": "01953f1e-8a00-7000-8000-000000000000",
         *         "headline": null,
         *         "publishedAt": "2025-03-04"
         *       },
         *       "linkConfidence": 0.97,
         *       "evidence": [
         *         {
         *           "rule": "name/same-spelling",
         *           "detail": "ana",
         *           "weight": 3.48
         *         }
         *       ]
         *     }
         */
        readonly Appearance: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The fullest name that the article gives. */
            readonly name: string;
            /** @description The roles that the article gives. */
            readonly roles: readonly string[];
            readonly article: components["schemas"]["AppearanceArticle"];
            /** @description The chance that this is the speaker; 1 where it is the only appearance. */
            readonly linkConfidence: number;
            /** @description Why: the names first, then roles, places and company. */
            readonly evidence: readonly components["schemas"]["LinkEvidence"][];
        };
        /**
         * @description A page of a speaker’s appearances.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000009",
         *           "name": "Ana Brandt",
         *           "roles": [
         *             "harbour master"
         *           ],
         *           "article": {
         *             "id": "01953f1e-8a00-7000-8000-000000000000",
         *             "headline": null,
         *             "publishedAt": "2025-03-04"
         *           },
         *           "linkConfidence": 0.97,
         *           "evidence": [
         *             {
         *               "rule": "name/same-spelling",
         *               "detail": "ana",
         *               "weight": 3.48
         *             }
         *           ]
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly AppearanceList: {
            /** @description Oldest first. */
            readonly items: readonly components["schemas"]["Appearance"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description Entries of an authority file.
         * @example {
         *       "entries": [
         *         {
         *           "name": "Ana Brandt",
         *           "aliases": [
         *             "A. Brandt"
         *           ],
         *           "wikidata": "Q999999999",
         *           "kind": "person"
         *         }
         *       ]
         *     }
         */
        readonly SpeakerEntries: {
            /** @description 1–200 entries; more in further requests. */
            readonly entries: readonly components["schemas"]["SpeakerEntry"][];
        };
        /**
         * @description What became of an entry.
         * @enum {string}
         */
        readonly SpeakerImportOutcome: "created" | "linked" | "updated" | "unchanged";
        /** @description What became of one entry. */
        readonly ImportedSpeaker: {
            /** @description Its place among the entries sent, from 0. */
            readonly index: number;
            readonly outcome: components["schemas"]["SpeakerImportOutcome"];
            /** @description The speaker. */
            readonly speakerId: string;
            /** @description How many others may be the same. */
            readonly suggestions: number;
        };
        /**
         * @description What became of the entries.
         * @example {
         *       "created": 0,
         *       "linked": 1,
         *       "updated": 0,
         *       "unchanged": 0,
         *       "items": [
         *         {
         *           "index": 0,
         *           "outcome": "linked",
         *           "speakerId": "01953f1e-8a00-7000-8000-000000000001",
         *           "suggestions": 0
         *         }
         *       ]
         *     }
         */
        readonly SpeakerImport: {
            /** @description New speakers. */
            readonly created: number;
            /** @description Joined to speakers who were there. */
            readonly linked: number;
            /** @description Known entries that had changed. */
            readonly updated: number;
            /** @description Known entries that had not. */
            readonly unchanged: number;
            /** @description In the order sent. */
            readonly items: readonly components["schemas"]["ImportedSpeaker"][];
        };
        /**
         * @description Who printed articles.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000003",
         *       "name": "Coast Courier",
         *       "aliases": [
         *         "Courier"
         *       ],
         *       "domains": [
         *         "courier.example"
         *       ],
         *       "mergedIds": [],
         *       "articles": 12
         *     }
         */
        readonly Outlet: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Other spellings of its name. */
            readonly aliases: readonly string[];
            /** @description The domains it publishes on. */
            readonly domains: readonly string[];
            /** @description Ids of outlets that were merged into it; they are understood wherever its own is. */
            readonly mergedIds: readonly string[];
            /** @description How many of its articles are stored. */
            readonly articles: number;
        };
        /**
         * @description A page of outlets.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000003",
         *           "name": "Coast Courier",
         *           "aliases": [
         *             "Courier"
         *           ],
         *           "domains": [
         *             "courier.example"
         *           ],
         *           "mergedIds": [],
         *           "articles": 12
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly OutletList: {
            /** @description The outlets of this page. */
            readonly items: readonly components["schemas"]["Outlet"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What to change about an outlet; what is left out stays.
         * @example {
         *       "name": "Coast Courier",
         *       "addAliases": [
         *         "The Courier"
         *       ],
         *       "addDomains": [
         *         "courier.example"
         *       ]
         *     }
         */
        readonly OutletEdit: {
            /** @description Its name from now on; the old one stays as an alias. */
            readonly name?: string;
            /** @description Further spellings of its name. */
            readonly addAliases?: readonly string[];
            /** @description Spellings that aren’t its name; its own name stays. */
            readonly removeAliases?: readonly string[];
            /** @description Domains it publishes on, such as "livemint.com". */
            readonly addDomains?: readonly string[];
            /** @description Domains that aren’t its. */
            readonly removeDomains?: readonly string[];
        };
        /**
         * @description Outlets that are the same as the one of the path.
         * @example {
         *       "from": [
         *         "01953f1e-8a00-7000-8000-000000000009"
         *       ]
         *     }
         */
        readonly OutletMerge: {
            /** @description Ids of the outlets that go into the one of the path. */
            readonly from: readonly string[];
        };
        /** @description An article for a mirror: its outlet by id, without counts. */
        readonly MirroredArticle: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The sender’s id, with `#0`, `#1` … where a page held several articles. */
            readonly externalId: string | null;
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who wrote it. */
            readonly byline: string | null;
            /** @description Place and wire credit at its head. */
            readonly dateline: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When it was published, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description What `publishedAt` was read from. */
            readonly publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The last change as far as stated, in the form of `publishedAt`. */
            readonly updatedAt: string | null;
            readonly kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47. */
            readonly language: string;
            readonly attribution: components["schemas"]["AttributionScope"];
            /** @description SHA-256 of the UTF-8 text, hexadecimal. */
            readonly sha256: string;
            /** @description How many revisions there are: 1 when first stored, one more with each changed text or headline. */
            readonly revision: number;
            /** @description What the outlet itself printed on changes to the text, in order. */
            readonly notices: readonly components["schemas"]["CorrectionNotice"][];
            /** @description Of a live blog: its entries, with times of their own; else empty. */
            readonly entries: readonly components["schemas"]["Entry"][];
            /** @description When the page was fetched, RFC 3339 in UTC. */
            readonly retrievedAt: string;
            /** @description The text that all offsets of its quotes count in, as code points; "" where it is withheld. */
            readonly text: string;
            /** @description This server gives whole texts only to keys of a scope that yours has not (`ONRECORD_TEXT_SCOPE`). */
            readonly isTextWithheld: boolean;
            /** @description The id of its outlet. */
            readonly outletId: string | null;
        };
        /** @description An outlet for a mirror, without counts. */
        readonly MirroredOutlet: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Other spellings of its name. */
            readonly aliases: readonly string[];
            /** @description The domains it publishes on. */
            readonly domains: readonly string[];
            /** @description Ids of outlets that were merged into it; they are understood wherever its own is. */
            readonly mergedIds: readonly string[];
        };
        /** @description A speaker for a mirror, without counts. */
        readonly MirroredSpeaker: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The fullest name known. */
            readonly name: string;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The newest role known, by the articles’ dates. */
            readonly role: string | null;
            /** @description Other spellings and shorter forms. */
            readonly aliases: readonly string[];
        };
        /** @description Who said a quote, for a mirror: by id. */
        readonly MirroredQuoteSpeaker: {
            /** @description The registry’s id; null for who isn’t named. */
            readonly id: string | null;
            /** @description For who isn’t named: “a senior official”. */
            readonly description: string | null;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The role that this article gives. */
            readonly role: string | null;
            /** @description For whom they speak or whose they are: “defence ministry”; null where it doesn’t say. */
            readonly affiliation: string | null;
            /** @description The mention that the quote hangs on. */
            readonly mention: components["schemas"]["TextSpan"] | null;
            /** @description 0–1: the chance that the article’s speaker is this registry entry. */
            readonly linkConfidence: number;
        };
        /** @description A quote for a mirror: article and speakers by id; context and link follow from the text. */
        readonly MirroredQuote: {
            /** @description UUIDv7. */
            readonly id: string;
            readonly type: components["schemas"]["QuoteType"];
            readonly speechAct: components["schemas"]["SpeechAct"];
            /** @description The content spans joined by “ … ”. */
            readonly text: string;
            /** @description All that is attributed, in code points of the article’s text. */
            readonly content: readonly components["schemas"]["TextSpan"][];
            /** @description The parts that stood between quotation marks: verbatim words. */
            readonly quoted: readonly components["schemas"]["TextSpan"][];
            /** @description The words that announce it: “said”. */
            readonly cue: components["schemas"]["TextSpan"] | null;
            /** @description To whom: “reporters”. */
            readonly saidTo: string | null;
            /** @description Through what: “statement”, “interview”. */
            readonly medium: string | null;
            /** @description The outlet that is named as the one that first had it. */
            readonly via: string | null;
            /** @description When it was said, where the article tells. */
            readonly saidOn: components["schemas"]["SaidOn"] | null;
            /** @description 0–1: the chance that the span and the speaker are both right. */
            readonly confidence: number;
            /** @description Id of the rule that decided. */
            readonly rule: string;
            /** @description The id of the quote that this one is nested in. */
            readonly within: string | null;
            readonly status: components["schemas"]["QuoteStatus"];
            /** @description A person changed or confirmed it. */
            readonly isCorrected: boolean;
            /** @description The version of the engine that made it; null where none was noted. */
            readonly engine: string | null;
            /** @description The id of its article. */
            readonly articleId: string;
            /** @description Who said it. */
            readonly speaker: components["schemas"]["MirroredQuoteSpeaker"] | null;
            /** @description Who said it with them. */
            readonly coSpeakers: readonly components["schemas"]["MirroredQuoteSpeaker"][];
        };
        /**
         * @description `added` for what wasn’t there when this walk through the feed began; `changed` for what was.
         * @enum {string}
         */
        readonly ChangeName: "added" | "changed" | "removed";
        /**
         * @description Which of the records it is about.
         * @enum {string}
         */
        readonly ChangeKind: "article" | "outlet" | "quote" | "speaker";
        /** @description The last change of one thing. Of the four records only that of `kind` is there; none when it was removed. */
        readonly Change: {
            readonly change: components["schemas"]["ChangeName"];
            readonly kind: components["schemas"]["ChangeKind"];
            /** @description Its id. */
            readonly id: string;
            /** @description The article as it is now. */
            readonly article: components["schemas"]["MirroredArticle"] | null;
            /** @description The outlet as it is now. */
            readonly outlet: components["schemas"]["MirroredOutlet"] | null;
            /** @description The quote as it is now. */
            readonly quote: components["schemas"]["MirroredQuote"] | null;
            /** @description The speaker as it is now. */
            readonly speaker: components["schemas"]["MirroredSpeaker"] | null;
        };
        /**
         * @description A page of the feed of changes.
         * @example {
         *       "items": [
         *         {
         *           "change": "added",
         *           "kind": "article",
         *           "id": "01953f1e-8a00-7000-8000-000000000000",
         *           "article": {
         *             "id": "01953f1e-8a00-7000-8000-000000000000",
         *             "externalId": "a1",
         *             "headline": null,
         *             "byline": null,
         *             "dateline": null,
         *             "url": "https://courier.example/bridge",
         *             "publishedAt": "2025-03-04",
         *             "precision": "day",
         *             "publishedBasis": {
         *               "source": "sender",
         *               "text": "2025-03-04"
         *             },
         *             "updatedAt": null,
         *             "kind": "article",
         *             "language": "en",
         *             "attribution": "full",
         *             "sha256": "f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb",
         *             "revision": 1,
         *             "notices": [],
         *             "entries": [],
         *             "retrievedAt": "2025-03-04T09:00:00Z",
         *             "text": "“The bridge will open in May,” harbour master Ana Brandt said on Monday.",
         *             "isTextWithheld": false,
         *             "outletId": "01953f1e-8a00-7000-8000-000000000003"
         *           },
         *           "outlet": null,
         *           "quote": null,
         *           "speaker": null
         *         },
         *         {
         *           "change": "removed",
         *           "kind": "quote",
         *           "id": "01953f1e-8a00-7000-8000-000000000002",
         *           "article": null,
         *           "outlet": null,
         *           "quote": null,
         *           "speaker": null
         *         }
         *       ],
         *       "cursor": "eyJzZXEiOjQyLCJiYXNlIjo0MH0",
         *       "hasMore": false
         *     }
         */
        readonly ChangeList: {
            /** @description In the order of the changes. */
            readonly items: readonly components["schemas"]["Change"][];
            /** @description Pass it as `since`, at once or later. */
            readonly cursor: string;
            /** @description False when this was all for now. */
            readonly hasMore: boolean;
        };
        /** @description A stretch of the article’s text, half-open. */
        readonly MarkedSpan: {
            /** @description The first code point. */
            readonly start: number;
            /** @description One past the last code point. */
            readonly end: number;
        };
        /** @description Somebody of the registry. */
        readonly StoredSpeaker: {
            /** @description A speaker’s id. */
            readonly id: string;
        };
        /** @description Somebody by name. */
        readonly NamedSpeaker: {
            /** @description A name, with a letter in it: the one speaker called just so, else a new one. */
            readonly name: string;
            /** @description What sort of speaker; a person by default. */
            readonly kind?: components["schemas"]["SpeakerKind"];
        };
        /** @description Somebody who isn’t named. */
        readonly UnnamedSpeaker: {
            /** @description “a senior official” */
            readonly description: string;
        };
        /** @description A stored speaker, a name, or a description of somebody unnamed. */
        readonly SpeakerChoice: components["schemas"]["StoredSpeaker"] | components["schemas"]["NamedSpeaker"] | components["schemas"]["UnnamedSpeaker"];
        /**
         * @description Changes to a quote; each field becomes a correction of its own.
         * @example {
         *       "speaker": {
         *         "name": "Ana Brandt",
         *         "kind": "person"
         *       },
         *       "reason": "The paragraph before names her."
         *     }
         */
        readonly QuoteCorrection: {
            /** @description Who said it; null for nobody. */
            readonly speaker?: components["schemas"]["SpeakerChoice"] | null;
            readonly type?: components["schemas"]["QuoteType"];
            readonly speechAct?: components["schemas"]["SpeechAct"];
            /** @description All that is attributed, in code points of the article’s text, in order. */
            readonly content?: readonly components["schemas"]["MarkedSpan"][];
            /** @description The parts in quotation marks, within the content. Left out, with `content`: the content where it is direct, else none. */
            readonly quoted?: readonly components["schemas"]["MarkedSpan"][];
            /** @description The words that announce it. */
            readonly cue?: components["schemas"]["MarkedSpan"] | null;
            /** @description The day, month or year on which it was said; null for unknown. */
            readonly saidOn?: string | null;
            /** @description `true`: it is no quote, or not one that the text has. `false` changes nothing: undo takes a rejection back. */
            readonly rejected?: boolean;
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description Changes to a speaker.
         * @example {
         *       "name": "Anna Brandt",
         *       "reason": "As she spells it."
         *     }
         */
        readonly SpeakerCorrection: {
            /** @description The name to show; it has a letter. */
            readonly name?: string;
            /** @description What sort of speaker. */
            readonly kind?: components["schemas"]["SpeakerKind"];
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description Speakers who are one.
         * @example {
         *       "from": [
         *         "01953f1e-8a00-7000-8000-000000000011"
         *       ],
         *       "reason": "Maiden name."
         *     }
         */
        readonly SpeakerMerge: {
            /** @description Ids of the speakers who are the one of the path. */
            readonly from: readonly string[];
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description Why a correction is taken back.
         * @example {
         *       "reason": "It was right before."
         *     }
         */
        readonly Undo: {
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /**
         * @description A quote: it is right, is no quote, or is changed. Two speakers: they are one, or two. A conflict: the correction stays, is taken back, or is changed.
         * @enum {string}
         */
        readonly DecisionName: "accept" | "reject" | "change";
        /**
         * @description What a person decides.
         * @example {
         *       "decision": "accept"
         *     }
         */
        readonly ReviewDecision: {
            /** @description What is decided. */
            readonly decision: components["schemas"]["DecisionName"];
            /** @description With `change`: what to change of the quote. */
            readonly change?: components["schemas"]["QuoteCorrection"];
            /** @description Why, for those who read the history. */
            readonly reason?: string;
        };
        /** @description Fields of what was corrected, by name, each in the form that it is shown in. */
        readonly CorrectedFields: {
            readonly [key: string]: unknown;
        };
        /**
         * @description What was corrected.
         * @enum {string}
         */
        readonly CorrectionSubject: "quote" | "speaker";
        /**
         * @description What was done; docs/corrections.md tells of each.
         * @enum {string}
         */
        readonly CorrectionAction: "set_speaker" | "set_type" | "set_speech_act" | "set_spans" | "set_said_on" | "reject" | "confirm" | "rename" | "set_kind" | "add_alias" | "remove_alias" | "merge" | "split" | "keep_apart" | "undo";
        /**
         * @description The order of a list by age.
         * @enum {string}
         */
        readonly AgeSortName: "oldest" | "newest";
        /**
         * @description What a person changed: never rewritten, only taken back by another.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000021",
         *       "subjectKind": "quote",
         *       "subjectId": "01953f1e-8a00-7000-8000-000000000002",
         *       "action": "set_type",
         *       "by": "local",
         *       "at": "2025-03-06T09:00:00Z",
         *       "reason": "Only a part stands in marks.",
         *       "before": {
         *         "type": "direct"
         *       },
         *       "after": {
         *         "type": "mixed"
         *       },
         *       "undoes": null,
         *       "undoneBy": null
         *     }
         */
        readonly Correction: {
            /** @description UUIDv7. */
            readonly id: string;
            readonly subjectKind: components["schemas"]["CorrectionSubject"];
            /** @description Its id. */
            readonly subjectId: string;
            readonly action: components["schemas"]["CorrectionAction"];
            /** @description Who did it: the name of the key, `local` where none was needed. */
            readonly by: string;
            /** @description When, RFC 3339 in UTC. */
            readonly at: string;
            /** @description Why, where it was said. */
            readonly reason: string | null;
            /** @description The fields that it concerns; spans in code points with their text. Null where there was nothing, or the article was taken down. */
            readonly before: components["schemas"]["CorrectedFields"] | null;
            /** @description The fields that it concerns; spans in code points with their text. Null where there was nothing, or the article was taken down. */
            readonly after: components["schemas"]["CorrectedFields"] | null;
            /** @description The correction that this one takes back. */
            readonly undoes: string | null;
            /** @description The correction that took this one back. */
            readonly undoneBy: string | null;
        };
        /**
         * @description A page of corrections.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000021",
         *           "subjectKind": "quote",
         *           "subjectId": "01953f1e-8a00-7000-8000-000000000002",
         *           "action": "set_type",
         *           "by": "local",
         *           "at": "2025-03-06T09:00:00Z",
         *           "reason": "Only a part stands in marks.",
         *           "before": {
         *             "type": "direct"
         *           },
         *           "after": {
         *             "type": "mixed"
         *           },
         *           "undoes": null,
         *           "undoneBy": null
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly CorrectionList: {
            /** @description Oldest first, unless asked otherwise. */
            readonly items: readonly components["schemas"]["Correction"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description A quote after a correction.
         * @example {
         *       "quote": {
         *         "id": "01953f1e-8a00-7000-8000-000000000002",
         *         "type": "mixed",
         *         "speechAct": "statement",
         *         "text": "The bridge will open in May,",
         *         "content": [
         *           {
         *             "start": 1,
         *             "end": 29,
         *             "text": "The bridge will open in May,"
         *           }
         *         ],
         *         "quoted": [
         *           {
         *             "start": 1,
         *             "end": 29,
         *             "text": "The bridge will open in May,"
         *           }
         *         ],
         *         "cue": {
         *           "start": 57,
         *           "end": 61,
         *           "text": "said"
         *         },
         *         "context": {
         *           "before": "“",
         *           "after": "” harbour master Ana Brandt said on Monday."
         *         },
         *         "speaker": {
         *           "id": "01953f1e-8a00-7000-8000-000000000001",
         *           "name": "Ana Brandt",
         *           "description": null,
         *           "kind": "person",
         *           "role": "harbour master",
         *           "affiliation": null,
         *           "mention": {
         *             "start": 46,
         *             "end": 56,
         *             "text": "Ana Brandt"
         *           },
         *           "linkConfidence": 0.95
         *         },
         *         "coSpeakers": [],
         *         "saidTo": null,
         *         "medium": null,
         *         "via": null,
         *         "saidOn": {
         *           "date": "2025-03-03",
         *           "precision": "day",
         *           "basis": "on Monday"
         *         },
         *         "confidence": 0.94,
         *         "rule": "attribution/subject-of-cue",
         *         "within": null,
         *         "status": "shown",
         *         "isCorrected": true,
         *         "engine": "2026-11-28.9",
         *         "article": {
         *           "id": "01953f1e-8a00-7000-8000-000000000000",
         *           "externalId": "a1",
         *           "headline": null,
         *           "outlet": "Coast Courier",
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "url": "https://courier.example/bridge"
         *         },
         *         "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *       },
         *       "corrections": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000021",
         *           "subjectKind": "quote",
         *           "subjectId": "01953f1e-8a00-7000-8000-000000000002",
         *           "action": "set_type",
         *           "by": "local",
         *           "at": "2025-03-06T09:00:00Z",
         *           "reason": "Only a part stands in marks.",
         *           "before": {
         *             "type": "direct"
         *           },
         *           "after": {
         *             "type": "mixed"
         *           },
         *           "undoes": null,
         *           "undoneBy": null
         *         }
         *       ]
         *     }
         */
        readonly CorrectedQuote: {
            readonly quote: components["schemas"]["Quote"];
            /** @description What was noted, one for each field; empty where all was so already. */
            readonly corrections: readonly components["schemas"]["Correction"][];
        };
        /**
         * @description A speaker after a correction.
         * @example {
         *       "speaker": {
         *         "id": "01953f1e-8a00-7000-8000-000000000001",
         *         "name": "Ana Brandt",
         *         "kind": "person",
         *         "role": "harbour master",
         *         "aliases": [
         *           "Brandt"
         *         ],
         *         "quotes": 4,
         *         "description": "harbour master of Lindesand",
         *         "wikidata": "Q999999999",
         *         "externalId": null,
         *         "names": [
         *           {
         *             "name": "Ana Brandt",
         *             "quotes": 3
         *           },
         *           {
         *             "name": "Brandt",
         *             "quotes": 1
         *           }
         *         ],
         *         "roles": [
         *           {
         *             "role": "harbour master",
         *             "status": "held",
         *             "affiliation": null,
         *             "firstSeen": "2025-03-04",
         *             "lastSeen": "2025-06-19",
         *             "articles": 2
         *           }
         *         ],
         *         "suggestions": [],
         *         "mergedIds": []
         *       },
         *       "other": null,
         *       "corrections": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000021",
         *           "subjectKind": "speaker",
         *           "subjectId": "01953f1e-8a00-7000-8000-000000000001",
         *           "action": "rename",
         *           "by": "local",
         *           "at": "2025-03-06T09:00:00Z",
         *           "reason": "Only a part stands in marks.",
         *           "before": {
         *             "name": "Anna Brandt"
         *           },
         *           "after": {
         *             "name": "Ana Brandt"
         *           },
         *           "undoes": null,
         *           "undoneBy": null
         *         }
         *       ]
         *     }
         */
        readonly CorrectedSpeaker: {
            readonly speaker: components["schemas"]["SpeakerDetail"];
            /** @description Whom a split made; null otherwise. */
            readonly other: components["schemas"]["SpeakerDetail"] | null;
            /** @description What was noted, one for each field; empty where all was so already. */
            readonly corrections: readonly components["schemas"]["Correction"][];
        };
        /**
         * @description An unsure quote, two speakers who may be one, or a correction that no longer fits.
         * @enum {string}
         */
        readonly ReviewKind: "quote" | "merge" | "conflict";
        /**
         * @description Why a correction no longer fits.
         * @enum {string}
         */
        readonly ConflictReason: "vanished" | "not_found" | "spans_unfit";
        /**
         * @description Something for a person to decide.
         * @example {
         *       "id": "q-01953f1e-8a00-7000-8000-000000000002",
         *       "kind": "quote",
         *       "gain": 0.18,
         *       "quote": {
         *         "id": "01953f1e-8a00-7000-8000-000000000002",
         *         "type": "direct",
         *         "speechAct": "statement",
         *         "text": "The bridge will open in May,",
         *         "content": [
         *           {
         *             "start": 1,
         *             "end": 29,
         *             "text": "The bridge will open in May,"
         *           }
         *         ],
         *         "quoted": [
         *           {
         *             "start": 1,
         *             "end": 29,
         *             "text": "The bridge will open in May,"
         *           }
         *         ],
         *         "cue": {
         *           "start": 57,
         *           "end": 61,
         *           "text": "said"
         *         },
         *         "context": {
         *           "before": "“",
         *           "after": "” harbour master Ana Brandt said on Monday."
         *         },
         *         "speaker": {
         *           "id": "01953f1e-8a00-7000-8000-000000000001",
         *           "name": "Ana Brandt",
         *           "description": null,
         *           "kind": "person",
         *           "role": "harbour master",
         *           "affiliation": null,
         *           "mention": {
         *             "start": 46,
         *             "end": 56,
         *             "text": "Ana Brandt"
         *           },
         *           "linkConfidence": 0.95
         *         },
         *         "coSpeakers": [],
         *         "saidTo": null,
         *         "medium": null,
         *         "via": null,
         *         "saidOn": {
         *           "date": "2025-03-03",
         *           "precision": "day",
         *           "basis": "on Monday"
         *         },
         *         "confidence": 0.94,
         *         "rule": "attribution/subject-of-cue",
         *         "within": null,
         *         "status": "shown",
         *         "isCorrected": false,
         *         "engine": "2026-11-28.9",
         *         "article": {
         *           "id": "01953f1e-8a00-7000-8000-000000000000",
         *           "externalId": "a1",
         *           "headline": null,
         *           "outlet": "Coast Courier",
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "url": "https://courier.example/bridge"
         *         },
         *         "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *       },
         *       "speakers": null,
         *       "confidence": null,
         *       "evidence": null,
         *       "conflict": null,
         *       "corrections": null
         *     }
         */
        readonly ReviewItem: {
            /** @description For `POST /v1/review/{id}`. */
            readonly id: string;
            readonly kind: components["schemas"]["ReviewKind"];
            /** @description What looking at it is likely to put right; orders the queue. */
            readonly gain: number;
            /** @description The quote in question. */
            readonly quote: components["schemas"]["Quote"] | null;
            /** @description The two who may be one. */
            readonly speakers: readonly components["schemas"]["Speaker"][] | null;
            /** @description That the two are one, 0–1. */
            readonly confidence: number | null;
            /** @description Why they may be. */
            readonly evidence: readonly components["schemas"]["LinkEvidence"][] | null;
            /** @description The text has the quote no more; the engine finds it no more; or the spans that a person set stand in the text no more. */
            readonly conflict: components["schemas"]["ConflictReason"] | null;
            /** @description The corrections at stake. */
            readonly corrections: readonly components["schemas"]["Correction"][] | null;
        };
        /**
         * @description What to look at first. What is decided leaves it, so asking again goes on.
         * @example {
         *       "items": [
         *         {
         *           "id": "q-01953f1e-8a00-7000-8000-000000000002",
         *           "kind": "quote",
         *           "gain": 0.18,
         *           "quote": {
         *             "id": "01953f1e-8a00-7000-8000-000000000002",
         *             "type": "direct",
         *             "speechAct": "statement",
         *             "text": "The bridge will open in May,",
         *             "content": [
         *               {
         *                 "start": 1,
         *                 "end": 29,
         *                 "text": "The bridge will open in May,"
         *               }
         *             ],
         *             "quoted": [
         *               {
         *                 "start": 1,
         *                 "end": 29,
         *                 "text": "The bridge will open in May,"
         *               }
         *             ],
         *             "cue": {
         *               "start": 57,
         *               "end": 61,
         *               "text": "said"
         *             },
         *             "context": {
         *               "before": "“",
         *               "after": "” harbour master Ana Brandt said on Monday."
         *             },
         *             "speaker": {
         *               "id": "01953f1e-8a00-7000-8000-000000000001",
         *               "name": "Ana Brandt",
         *               "description": null,
         *               "kind": "person",
         *               "role": "harbour master",
         *               "affiliation": null,
         *               "mention": {
         *                 "start": 46,
         *                 "end": 56,
         *                 "text": "Ana Brandt"
         *               },
         *               "linkConfidence": 0.95
         *             },
         *             "coSpeakers": [],
         *             "saidTo": null,
         *             "medium": null,
         *             "via": null,
         *             "saidOn": {
         *               "date": "2025-03-03",
         *               "precision": "day",
         *               "basis": "on Monday"
         *             },
         *             "confidence": 0.94,
         *             "rule": "attribution/subject-of-cue",
         *             "within": null,
         *             "status": "shown",
         *             "isCorrected": false,
         *             "engine": "2026-11-28.9",
         *             "article": {
         *               "id": "01953f1e-8a00-7000-8000-000000000000",
         *               "externalId": "a1",
         *               "headline": null,
         *               "outlet": "Coast Courier",
         *               "publishedAt": "2025-03-04",
         *               "precision": "day",
         *               "url": "https://courier.example/bridge"
         *             },
         *             "link": "https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C"
         *           },
         *           "speakers": null,
         *           "confidence": null,
         *           "evidence": null,
         *           "conflict": null,
         *           "corrections": null
         *         }
         *       ]
         *     }
         */
        readonly ReviewList: {
            /** @description Greatest gain first. */
            readonly items: readonly components["schemas"]["ReviewItem"][];
        };
        /**
         * @description What a decision did.
         * @example {
         *       "id": "q-01953f1e-8a00-7000-8000-000000000002",
         *       "decision": "change",
         *       "corrections": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000021",
         *           "subjectKind": "quote",
         *           "subjectId": "01953f1e-8a00-7000-8000-000000000002",
         *           "action": "set_type",
         *           "by": "local",
         *           "at": "2025-03-06T09:00:00Z",
         *           "reason": "Only a part stands in marks.",
         *           "before": {
         *             "type": "direct"
         *           },
         *           "after": {
         *             "type": "mixed"
         *           },
         *           "undoes": null,
         *           "undoneBy": null
         *         }
         *       ]
         *     }
         */
        readonly Decided: {
            /** @description The item. */
            readonly id: string;
            /** @description What was decided. */
            readonly decision: components["schemas"]["DecisionName"];
            /** @description What was noted, one for each field; empty where all was so already. */
            readonly corrections: readonly components["schemas"]["Correction"][];
        };
        /**
         * @description `ndjson`: a quote a line, as the API gives it; `csv` for spreadsheets; `jsonld`: schema.org Quotations; `annotations`: W3C Web Annotations; `csl`: CSL-JSON; `bibtex`; `ris`; `text`: plain citations.
         * @enum {string}
         */
        readonly ExportFormat: "ndjson" | "csv" | "jsonld" | "annotations" | "csl" | "bibtex" | "ris" | "text";
        /**
         * @description `jsonld`: schema.org Quotations, in `@graph`. `annotations`: W3C Web Annotations, in `items`.
         * @example {
         *       "@context": "https://schema.org",
         *       "@graph": [
         *         {
         *           "@type": "Quotation",
         *           "text": "The pier will open in May,"
         *         }
         *       ]
         *     }
         */
        readonly JsonLdFile: {
            /** @description Which vocabulary it is in. */
            readonly "@context": string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The article that prints a quote, as CSL-JSON has it. */
        readonly CslItem: {
            /** @description The quote’s id. */
            readonly id: string;
            /** @description What sort of source it is. */
            readonly type: string;
            /** @description What was said, by whom. */
            readonly note: string;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description A file of quotes as CSL-JSON.
         * @example [
         *       {
         *         "id": "01953f1e-8a00-7000-8000-000000000001",
         *         "type": "article-newspaper",
         *         "note": "“The pier will open in May,” Ana Brandt"
         *       }
         *     ]
         */
        readonly CslFile: readonly components["schemas"]["CslItem"][];
        /**
         * @description A file of quotes as CSV.
         * @example id,text
         *     1,"The pier will open in May,"
         */
        readonly CsvFile: string;
        /**
         * @description A file of quotes as BibTeX.
         * @example @misc{q1, note = {The pier will open in May}}
         */
        readonly BibtexFile: string;
        /**
         * @description A file of quotes as RIS.
         * @example TY  - NEWS
         *     N1  - The pier will open in May
         *     ER  -
         */
        readonly RisFile: string;
        /**
         * @description A file of quotes as plain citations.
         * @example “The pier will open in May,” Ana Brandt, harbour master. In: Coast Courier, 4 March 2025.
         */
        readonly ExportFile: string;
        /**
         * @description An Atom feed (RFC 4287).
         * @example <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>
         */
        readonly AtomFeed: string;
        /**
         * @description The order: `relevance` with words (then also by date, or `stored` for all that match), else `stored`, `newest`, `oldest` or `confidence`.
         * @enum {string}
         */
        readonly QuoteSort: "relevance" | "newest" | "oldest" | "stored" | "confidence";
        /** @description An article found in the document. */
        readonly ExtractedArticle: {
            /** @description Its headline. */
            readonly headline: string | null;
            /** @description Who printed it. */
            readonly outlet: string | null;
            /** @description Who wrote it. */
            readonly byline: string | null;
            /** @description Place and wire credit at its head. */
            readonly dateline: string | null;
            /** @description Where it was published. */
            readonly url: string | null;
            /** @description When, as exactly as `precision` says. */
            readonly publishedAt: string | null;
            readonly precision: components["schemas"]["Precision"];
            /** @description What `publishedAt` was read from. */
            readonly publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The last change as far as stated, in the form of `publishedAt`. */
            readonly updatedAt: string | null;
            readonly kind: components["schemas"]["ArticleKind"];
            /** @description BCP 47. */
            readonly language: string;
            readonly attribution: components["schemas"]["AttributionScope"];
            /** @description Its first code point in the document’s text. */
            readonly start: number;
            /** @description One past its last code point. */
            readonly end: number;
            /** @description Of a live blog: its entries, with times of their own. “Today” in a quote counts from its entry. */
            readonly entries?: readonly components["schemas"]["Entry"][];
        };
        /** @description Who said it, as far as the document tells. */
        readonly ExtractedSpeaker: {
            /** @description The fullest name that the document gives; null for who isn’t named. */
            readonly name: string | null;
            /** @description For who isn’t named: “a senior diplomat”. */
            readonly description: string | null;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The role that the document gives. */
            readonly role: string | null;
            /** @description The mention that the quote hangs on. */
            readonly mention: components["schemas"]["TextSpan"] | null;
        };
        /** @description A mention of the speaker, and the rule that led to it. */
        readonly ExtractedEvidence: {
            /** @description First code point. */
            readonly start: number;
            /** @description One past the last code point. */
            readonly end: number;
            /** @description The exact text there. */
            readonly text: string;
            /** @description For the first the rule of the quote, for the others why it is one with the mention before. */
            readonly rule: string;
        };
        /** @description Somebody else who was considered as the speaker. */
        readonly ExtractedAlternative: {
            /** @description The fullest name that the document gives; null for who isn’t named. */
            readonly name: string | null;
            /** @description For who isn’t named: “a senior diplomat”. */
            readonly description: string | null;
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description The role that the document gives. */
            readonly role: string | null;
            /** @description The mention that the quote hangs on. */
            readonly mention: components["schemas"]["TextSpan"] | null;
            /** @description The chance that the source model gives this mention; not calibrated. */
            readonly confidence: number;
        };
        /** @description A quote found in the document. */
        readonly ExtractedQuote: {
            /** @description Index into `articles`. */
            readonly article: number;
            readonly type: components["schemas"]["QuoteType"];
            readonly speechAct: components["schemas"]["SpeechAct"];
            /** @description All that is attributed. */
            readonly content: readonly components["schemas"]["TextSpan"][];
            /** @description The parts between quotation marks. */
            readonly quoted: readonly components["schemas"]["TextSpan"][];
            /** @description The words that announce it. */
            readonly cue: components["schemas"]["TextSpan"] | null;
            /** @description Null when nobody can be pointed to. */
            readonly speaker: components["schemas"]["ExtractedSpeaker"] | null;
            /** @description Who said it with them. */
            readonly coSpeakers: readonly components["schemas"]["ExtractedSpeaker"][];
            /** @description To whom. */
            readonly saidTo: string | null;
            /** @description Through what. */
            readonly medium: string | null;
            /** @description The outlet that first had it. */
            readonly via: string | null;
            /** @description When it was said. */
            readonly saidOn: components["schemas"]["SaidOn"] | null;
            /** @description 0–1: the chance that the span and the speaker are both right. */
            readonly confidence: number;
            /** @description Id of the rule that decided. */
            readonly rule: string;
            /** @description Index into `quotes` of the quote that this one is nested in. */
            readonly within: number | null;
            /** @description Only with `explain`: from the mention that the quote hangs on to the words that name the speaker best. Empty without a speaker. */
            readonly evidence?: readonly components["schemas"]["ExtractedEvidence"][];
            /** @description Only with `explain`: at most three others who were considered, the likeliest first. */
            readonly alternatives?: readonly components["schemas"]["ExtractedAlternative"][];
        };
        /**
         * @description The articles and quotes of one document, in code points of its text.
         * @example {
         *       "id": "a1",
         *       "articles": [
         *         {
         *           "headline": null,
         *           "outlet": "Coast Courier",
         *           "byline": null,
         *           "dateline": null,
         *           "url": null,
         *           "publishedAt": "2025-03-04",
         *           "precision": "day",
         *           "publishedBasis": {
         *             "source": "sender",
         *             "text": "2025-03-04"
         *           },
         *           "updatedAt": null,
         *           "kind": "article",
         *           "language": "en",
         *           "attribution": "full",
         *           "start": 0,
         *           "end": 72
         *         }
         *       ],
         *       "quotes": [
         *         {
         *           "article": 0,
         *           "type": "direct",
         *           "speechAct": "statement",
         *           "content": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "quoted": [
         *             {
         *               "start": 1,
         *               "end": 29,
         *               "text": "The bridge will open in May,"
         *             }
         *           ],
         *           "cue": {
         *             "start": 57,
         *             "end": 61,
         *             "text": "said"
         *           },
         *           "speaker": {
         *             "name": "Ana Brandt",
         *             "description": null,
         *             "kind": "person",
         *             "role": "harbour master",
         *             "mention": {
         *               "start": 46,
         *               "end": 56,
         *               "text": "Ana Brandt"
         *             }
         *           },
         *           "coSpeakers": [],
         *           "saidTo": null,
         *           "medium": null,
         *           "via": null,
         *           "saidOn": {
         *             "date": "2025-03-03",
         *             "precision": "day",
         *             "basis": "on Monday"
         *           },
         *           "confidence": 0.94,
         *           "rule": "attribution/source",
         *           "within": null
         *         }
         *       ]
         *     }
         */
        readonly Extraction: {
            /** @description The sender’s id, where there was one. */
            readonly id?: string;
            /** @description Only for HTML: the text that the offsets count in. */
            readonly text?: string;
            /** @description What went wrong with the text’s encoding before it was sent: characters lost, halves of pairs, UTF-8 read as something else. Never an error. */
            readonly warnings?: readonly string[];
            /** @description The articles, in text order. */
            readonly articles: readonly components["schemas"]["ExtractedArticle"][];
            /** @description The quotes, in text order. */
            readonly quotes: readonly components["schemas"]["ExtractedQuote"][];
        };
        /**
         * @description It is there.
         * @enum {string}
         */
        readonly HealthStatus: "ok";
        /**
         * @description The server is there.
         * @example {
         *       "status": "ok"
         *     }
         */
        readonly Health: {
            readonly status: components["schemas"]["HealthStatus"];
        };
        /**
         * @description Ready when the store answers.
         * @enum {string}
         */
        readonly ReadinessStatus: "ready" | "not_ready";
        /**
         * @description `writable`: all is well; `busy`: another program has been writing; `full`: the disk is; `unwritable`: the file is read-only, was moved, or the disk fails; `damaged`: restore a backup; `closed`: the server is stopping.
         * @enum {string}
         */
        readonly StoreState: "writable" | "busy" | "full" | "unwritable" | "damaged" | "closed";
        /**
         * @description Whether the server can do its work.
         * @example {
         *       "status": "ready",
         *       "version": "0.2.0",
         *       "store": "writable"
         *     }
         */
        readonly Readiness: {
            readonly status: components["schemas"]["ReadinessStatus"];
            readonly store: components["schemas"]["StoreState"];
            /** @description The version of the program. */
            readonly version: string;
        };
        /**
         * @description Lines of Prometheus’ text format.
         * @example # TYPE onrecord_documents_waiting gauge
         *     onrecord_documents_waiting 0
         */
        readonly MetricsText: string;
        /**
         * @description An interrupted one goes on when its body is sent again with its id.
         * @enum {string}
         */
        readonly ImportState: "running" | "interrupted" | "done";
        /**
         * @description An import of many documents, and how far it is.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000009",
         *       "state": "running",
         *       "startedAt": "2025-03-05T06:00:00Z",
         *       "updatedAt": "2025-03-05T06:00:10Z",
         *       "lines": 1400,
         *       "bytes": 3500000,
         *       "totalBytes": 7000000,
         *       "documents": 1400,
         *       "created": 1390,
         *       "revised": 4,
         *       "unchanged": 5,
         *       "failed": 1,
         *       "quotes": 5210,
         *       "documentsPerSecond": 140,
         *       "secondsLeft": 10
         *     }
         */
        readonly Import: {
            /** @description The sender’s `importId`, else a UUIDv7. */
            readonly id: string;
            readonly state: components["schemas"]["ImportState"];
            /** @description When it was begun, RFC 3339 in UTC. */
            readonly startedAt: string;
            /** @description When it was last written to. */
            readonly updatedAt: string;
            /** @description Lines of the body (items of the feed) that are on disk. */
            readonly lines: number;
            /** @description Bytes of the body that were read for them. */
            readonly bytes: number;
            /** @description The length of the body, where it was said. */
            readonly totalBytes: number | null;
            /** @description Documents among those lines: the sum of the next four. */
            readonly documents: number;
            /** @description Documents with an article that is new. */
            readonly created: number;
            /** @description Documents that changed an article. */
            readonly revised: number;
            /** @description Documents that were stored already. */
            readonly unchanged: number;
            /** @description Documents that could not be stored. */
            readonly failed: number;
            /** @description Quotes written. */
            readonly quotes: number;
            /** @description While it runs. */
            readonly documentsPerSecond: number | null;
            /** @description While it runs, where the length of the body is known. */
            readonly secondsLeft: number | null;
        };
        /**
         * @description A page of imports.
         * @example {
         *       "items": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000009",
         *           "state": "running",
         *           "startedAt": "2025-03-05T06:00:00Z",
         *           "updatedAt": "2025-03-05T06:00:10Z",
         *           "lines": 1400,
         *           "bytes": 3500000,
         *           "totalBytes": 7000000,
         *           "documents": 1400,
         *           "created": 1390,
         *           "revised": 4,
         *           "unchanged": 5,
         *           "failed": 1,
         *           "quotes": 5210,
         *           "documentsPerSecond": 140,
         *           "secondsLeft": 10
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly ImportList: {
            /** @description The imports of this page. */
            readonly items: readonly components["schemas"]["Import"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What became of a document.
         * @enum {string}
         */
        readonly ImportOutcomeName: "created" | "revised" | "unchanged" | "failed";
        /**
         * @description What became of one document of an import.
         * @example {
         *       "line": 7,
         *       "externalId": "a7",
         *       "outcome": "failed",
         *       "articleIds": [],
         *       "quotes": 0,
         *       "code": "invalid_json",
         *       "message": "The document is not valid JSON: Unexpected end of JSON input"
         *     }
         */
        readonly ImportOutcome: {
            /** @description The line of the body, or the item of the feed, from 1. */
            readonly line: number;
            /** @description The sender’s id of the document. */
            readonly externalId: string | null;
            readonly outcome: components["schemas"]["ImportOutcomeName"];
            /** @description The ids of its articles. */
            readonly articleIds: readonly string[];
            /** @description Quotes written. */
            readonly quotes: number;
            /** @description Of what failed; docs/errors.md explains each. */
            readonly code: string | null;
            /** @description What was wrong with it. */
            readonly message: string | null;
        };
        /**
         * @description A page of outcomes.
         * @example {
         *       "items": [
         *         {
         *           "line": 7,
         *           "externalId": "a7",
         *           "outcome": "failed",
         *           "articleIds": [],
         *           "quotes": 0,
         *           "code": "invalid_json",
         *           "message": "The document is not valid JSON: Unexpected end of JSON input"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly ImportOutcomeList: {
            /** @description The outcomes of this page. */
            readonly items: readonly components["schemas"]["ImportOutcome"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description NDJSON with a `Document` on each line; or an RSS, Atom or JSON Feed document.
         * @example {"id":"a1","text":"…"}
         *     {"id":"p1","html":"…"}
         */
        readonly ImportBody: string;
        /**
         * @description Server-sent events: `outcome` with an `ImportOutcome` (its event id is the line), `progress` and at last `end` with an `Import`.
         * @example id: 7
         *     event: outcome
         *     data: {"line":7,"externalId":"a7","outcome":"failed","articleIds":[],"quotes":0,"code":"invalid_json","message":"The document is not valid JSON: Unexpected end of JSON input"}
         *
         *     event: progress
         *     data: {"id":"01953f1e-8a00-7000-8000-000000000009","state":"running","startedAt":"2025-03-05T06:00:00Z","updatedAt":"2025-03-05T06:00:10Z","lines":1400,"bytes":3500000,"totalBytes":7000000,"documents":1400,"created":1390,"revised":4,"unchanged":5,"failed":1,"quotes":5210,"documentsPerSecond":140,"secondsLeft":10}
         */
        readonly ImportEventStream: string;
        /** @description Somebody who is quoted. */
        readonly Source: {
            /** @description The speaker’s id. */
            readonly id: string;
            /** @description The fullest name known. */
            readonly name: string;
            /** @description How many quotes. */
            readonly quotes: number;
            /** @description Their share of those counted. */
            readonly share: number;
        };
        /** @description What one kind of speaker said. */
        readonly SourceKind: {
            readonly kind: components["schemas"]["SpeakerKind"];
            /** @description How many quotes. */
            readonly quotes: number;
            /** @description Their share of those counted. */
            readonly share: number;
        };
        /** @description What is quoted in one way. */
        readonly SourceType: {
            readonly type: components["schemas"]["QuoteType"];
            /** @description How many quotes. */
            readonly quotes: number;
            /** @description Their share of those counted. */
            readonly share: number;
        };
        /** @description Whose sources they are. */
        readonly SourcesOutlet: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
        };
        /** @description How many quotes, and what share that is. */
        readonly QuoteShare: {
            /** @description How many quotes. */
            readonly quotes: number;
            /** @description Their share of those counted. */
            readonly share: number;
        };
        /**
         * @description Who is quoted by an outlet.
         * @example {
         *       "outlet": {
         *         "id": "01953f1e-8a00-7000-8000-000000000003",
         *         "name": "Coast Courier"
         *       },
         *       "quotes": 40,
         *       "speakers": [
         *         {
         *           "id": "01953f1e-8a00-7000-8000-000000000001",
         *           "name": "Ana Brandt",
         *           "quotes": 10,
         *           "share": 0.25
         *         }
         *       ],
         *       "kinds": [
         *         {
         *           "kind": "person",
         *           "quotes": 30,
         *           "share": 0.75
         *         },
         *         {
         *           "kind": "anonymous",
         *           "quotes": 8,
         *           "share": 0.2
         *         }
         *       ],
         *       "unattributed": {
         *         "quotes": 2,
         *         "share": 0.05
         *       },
         *       "types": [
         *         {
         *           "type": "direct",
         *           "quotes": 24,
         *           "share": 0.6
         *         },
         *         {
         *           "type": "indirect",
         *           "quotes": 16,
         *           "share": 0.4
         *         }
         *       ],
         *       "truncated": false
         *     }
         */
        readonly OutletSources: {
            readonly outlet: components["schemas"]["SourcesOutlet"];
            /** @description How many of its quotes were counted. */
            readonly quotes: number;
            /** @description Those who are named, the most quoted first; a joint quote counts for each. */
            readonly speakers: readonly components["schemas"]["Source"][];
            /** @description By kind of whoever is named first in each quote. */
            readonly kinds: readonly components["schemas"]["SourceKind"][];
            /** @description Quotes of nobody who can be pointed to. */
            readonly unattributed: components["schemas"]["QuoteShare"];
            /** @description By type of quote. */
            readonly types: readonly components["schemas"]["SourceType"][];
            /** @description True when there are more: the newest stored were counted. */
            readonly truncated: boolean;
        };
        /** @description A topic of the thesaurus. */
        readonly TopicReference: {
            /** @description As `GET /v1/topics/{id}` takes it. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
        };
        /**
         * @description A term that a speaker uses, and how much it stands out.
         * @example {
         *       "term": "pier",
         *       "words": [
         *         "pier",
         *         "piers"
         *       ],
         *       "topic": null,
         *       "quotes": 6,
         *       "share": 0.5,
         *       "storeQuotes": 9,
         *       "isEstimated": false,
         *       "weight": 21.7316,
         *       "firstDate": "2025-01-14",
         *       "lastDate": "2025-06-19",
         *       "olderShare": 0.6667,
         *       "newerShare": 0.3333,
         *       "change": -0.3334
         *     }
         */
        readonly SpeakerTopic: {
            /** @description As the speaker’s quotes have it most often. */
            readonly term: string;
            /** @description What was counted as this term, the commonest first. */
            readonly words: readonly string[];
            /** @description The topic that joins the words; null where none, or several, have the term. */
            readonly topic: components["schemas"]["TopicReference"] | null;
            /** @description How many of the speaker’s quotes have it. */
            readonly quotes: number;
            /** @description Their share of those read. */
            readonly share: number;
            /** @description How many quotes of the whole store have it. */
            readonly storeQuotes: number;
            /** @description True where `storeQuotes` is estimated from the 1,000 newest that have it. */
            readonly isEstimated: boolean;
            /** @description The log-likelihood ratio. Chance exceeds 3.84 in 5 of 100 words, 10.83 in one of 1,000; 0 where others say it as often. */
            readonly weight: number;
            /** @description Publication of the first dated quote with it. */
            readonly firstDate: string | null;
            /** @description Of the last one. */
            readonly lastDate: string | null;
            /** @description Its share in the older half; null without halves. */
            readonly olderShare: number | null;
            /** @description Its share in the newer half. */
            readonly newerShare: number | null;
            /** @description The newer share less the older one. */
            readonly change: number | null;
        };
        /** @description Half of a speaker’s dated quotes. */
        readonly Period: {
            /** @description Publication of its first quote. */
            readonly from: string;
            /** @description Of its last one. */
            readonly to: string;
            /** @description How many were published then. */
            readonly quotes: number;
        };
        /** @description Whose words they are. */
        readonly SpeakerReference: {
            /** @description UUIDv7. */
            readonly id: string;
            /** @description The fullest name known. */
            readonly name: string;
            readonly kind: components["schemas"]["SpeakerKind"];
        };
        /**
         * @description What a speaker talks about most, and how that changes.
         * @example {
         *       "speaker": {
         *         "id": "01953f1e-8a00-7000-8000-000000000001",
         *         "name": "Ana Brandt",
         *         "kind": "person"
         *       },
         *       "quotes": 12,
         *       "storeQuotes": 240,
         *       "truncated": false,
         *       "older": {
         *         "from": "2025-01-14",
         *         "to": "2025-03-02",
         *         "quotes": 6
         *       },
         *       "newer": {
         *         "from": "2025-03-04",
         *         "to": "2025-06-19",
         *         "quotes": 6
         *       },
         *       "items": [
         *         {
         *           "term": "pier",
         *           "words": [
         *             "pier",
         *             "piers"
         *           ],
         *           "topic": null,
         *           "quotes": 6,
         *           "share": 0.5,
         *           "storeQuotes": 9,
         *           "isEstimated": false,
         *           "weight": 21.7316,
         *           "firstDate": "2025-01-14",
         *           "lastDate": "2025-06-19",
         *           "olderShare": 0.6667,
         *           "newerShare": 0.3333,
         *           "change": -0.3334
         *         }
         *       ]
         *     }
         */
        readonly SpeakerTopics: {
            readonly speaker: components["schemas"]["SpeakerReference"];
            /** @description How many of the speaker’s quotes were read. */
            readonly quotes: number;
            /** @description How many quotes are stored in all. */
            readonly storeQuotes: number;
            /** @description The older half; null where one day has all dated quotes. */
            readonly older: components["schemas"]["Period"] | null;
            /** @description The newer half. */
            readonly newer: components["schemas"]["Period"] | null;
            /** @description What stands out most first. */
            readonly items: readonly components["schemas"]["SpeakerTopic"][];
            /** @description True when there are more: the newest stored were read. */
            readonly truncated: boolean;
        };
        /** @description One article’s wording of a statement. */
        readonly StatementReport: {
            readonly quote: components["schemas"]["Quote"];
            /** @description Against the earliest wording; null for that itself and for the same words. */
            readonly diff: readonly components["schemas"]["DiffPart"][] | null;
            /** @description The earlier article that has the same text, or credits the same agency; null for a report of its own. */
            readonly copyOf: string | null;
            /** @description The news agency that the article credits. */
            readonly credit: string | null;
        };
        /** @description How often a statement is reported. */
        readonly StatementCounts: {
            /** @description How many quotes report it. */
            readonly quotes: number;
            /** @description In how many articles, of those given here. */
            readonly articles: number;
            /** @description In how many outlets, of those given here. */
            readonly outlets: number;
            /** @description How many articles copy no earlier one of them. */
            readonly independent: number;
        };
        /**
         * @description One utterance, and every wording of it.
         * @example {
         *       "id": "01953f1e-8a00-7000-8000-000000000005",
         *       "speaker": null,
         *       "firstSeen": "2025-03-04",
         *       "counts": {
         *         "quotes": 0,
         *         "articles": 0,
         *         "outlets": 0,
         *         "independent": 0
         *       },
         *       "reports": []
         *     }
         */
        readonly StatementDetail: {
            /** @description The id of its first stored quote. */
            readonly id: string;
            /** @description Who said it; null when nobody can be pointed to. */
            readonly speaker: components["schemas"]["QuoteSpeaker"] | null;
            /** @description The earliest date of an article that reports it; null where none has one. */
            readonly firstSeen: string | null;
            readonly counts: components["schemas"]["StatementCounts"];
            /** @description Earliest first, at most 500. */
            readonly reports: readonly components["schemas"]["StatementReport"][];
        };
        /**
         * @description Built in (`news`: our own list, `wordnet`: picked from WordNet 3.1, `regions`: places and their parts), or `edited` here.
         * @enum {string}
         */
        readonly TopicOrigin: "news" | "wordnet" | "regions" | "edited";
        /**
         * @description Words for one matter: who asks by one means the others.
         * @example {
         *       "id": "weather",
         *       "name": "weather",
         *       "synonyms": [
         *         "forecast"
         *       ],
         *       "kinds": [
         *         "rain",
         *         "fog"
         *       ],
         *       "parts": [],
         *       "origin": "news"
         *     }
         */
        readonly Topic: {
            /** @description The name in lower case with hyphens. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description Whoever asks by one of these or the name means all of them. */
            readonly synonyms: readonly string[];
            /** @description Kinds of it: whoever asks for the topic means them too, but not the other way round. */
            readonly kinds: readonly string[];
            /** @description What it consists of: these complete an answer and never make one. */
            readonly parts: readonly string[];
            readonly origin: components["schemas"]["TopicOrigin"];
        };
        /**
         * @description A page of topics.
         * @example {
         *       "items": [
         *         {
         *           "id": "weather",
         *           "name": "weather",
         *           "synonyms": [
         *             "forecast"
         *           ],
         *           "kinds": [
         *             "rain",
         *             "fog"
         *           ],
         *           "parts": [],
         *           "origin": "news"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        readonly TopicList: {
            /** @description The topics of this page. */
            readonly items: readonly components["schemas"]["Topic"][];
            /** @description Pass it as `cursor`, with the same filters, for the next page; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What it is.
         * @enum {string}
         */
        readonly SuggestionKind: "speaker" | "outlet" | "topic";
        /** @description One completion. */
        readonly Suggestion: {
            readonly kind: components["schemas"]["SuggestionKind"];
            /** @description Its id, for filters. */
            readonly id: string;
            /** @description What to put in place of what was typed. */
            readonly text: string;
        };
        /**
         * @description What somebody who is typing may mean.
         * @example {
         *       "items": [
         *         {
         *           "kind": "speaker",
         *           "id": "01953f1e-8a00-7000-8000-000000000001",
         *           "text": "Ana Brandt"
         *         }
         *       ]
         *     }
         */
        readonly Suggestions: {
            /** @description Speakers, then outlets, then topics. */
            readonly items: readonly components["schemas"]["Suggestion"][];
        };
        /**
         * @description The length of a bucket. Weeks begin on Monday (ISO 8601); all in UTC.
         * @enum {string}
         */
        readonly TimelineUnit: "day" | "week" | "month" | "year";
        /** @description A stretch of time with its count. */
        readonly TimelineBucket: {
            /** @description `2025-03-04`, `2025-W10`, `2025-03` or `2025`. */
            readonly label: string;
            /** @description Its first day. */
            readonly from: string;
            /** @description The day after its last: both serve as `from` and `to` of a list. */
            readonly to: string;
            /** @description How many quotes were published in it. */
            readonly count: number;
        };
        /**
         * @description How many quotes were published when.
         * @example {
         *       "by": "month",
         *       "buckets": [
         *         {
         *           "label": "2025-03",
         *           "from": "2025-03-01",
         *           "to": "2025-04-01",
         *           "count": 4
         *         },
         *         {
         *           "label": "2025-04",
         *           "from": "2025-04-01",
         *           "to": "2025-05-01",
         *           "count": 0
         *         },
         *         {
         *           "label": "2025-05",
         *           "from": "2025-05-01",
         *           "to": "2025-06-01",
         *           "count": 1
         *         }
         *       ],
         *       "undated": 1,
         *       "imprecise": 0,
         *       "counted": 6,
         *       "truncated": false
         *     }
         */
        readonly Timeline: {
            readonly by: components["schemas"]["TimelineUnit"];
            /** @description In order, from the first with a quote to the last, the empty ones included. */
            readonly buckets: readonly components["schemas"]["TimelineBucket"][];
            /** @description How many quotes are of articles without a date. */
            readonly undated: number;
            /** @description How many are of articles whose date is less exact than a bucket. */
            readonly imprecise: number;
            /** @description All of them together. */
            readonly counted: number;
            /** @description True when there are more with these words: the newest stored were counted. */
            readonly truncated: boolean;
        };
        /**
         * @description Words, and whose they are said to be.
         * @example {
         *       "text": "The pier will open in May",
         *       "speaker": "Ana Brandt"
         *     }
         */
        readonly VerificationRequest: {
            /** @description The words, with or without quotation marks. */
            readonly text: string;
            /** @description A speaker’s id, or a name in any spelling. */
            readonly speaker?: string;
            /** @description Published then or later: a year, month, day or ISO 8601 time. */
            readonly from?: string;
            /** @description Published before: a year, month, day or ISO 8601 time. */
            readonly to?: string;
        };
        /**
         * @description How the words stand there; `in_text`: in an article’s text, but in none of its quotes.
         * @enum {string}
         */
        readonly EvidenceKind: "exact" | "partial" | "altered" | "in_text";
        /** @description A place where the words, or most of them, stand. */
        readonly Evidence: {
            readonly how: components["schemas"]["EvidenceKind"];
            /** @description The quote; for `in_text` a quote of the same article. */
            readonly quote: components["schemas"]["Quote"];
            /** @description The same speaker’s next quotes in the article, where the words run on into them. */
            readonly continued: readonly components["schemas"]["Quote"][];
            /** @description Whether it is of the speaker asked for; true where nobody was. */
            readonly isOfSpeaker: boolean;
            /** @description 0–1: what the two wordings share. */
            readonly closeness: number;
            /** @description What was printed and the text leaves out. */
            readonly missing: readonly string[];
            /** @description From what was printed to the text. */
            readonly diff: readonly components["schemas"]["DiffPart"][];
            /** @description For `in_text` the words as they stand there. */
            readonly passage: string | null;
            /** @description The statement that the quote belongs to. */
            readonly statementId: string;
        };
        /** @description Whose words they are said to be. */
        readonly VerifiedSpeaker: {
            /** @description As it was asked for. */
            readonly name: string;
            /** @description Whom it may mean; empty where nobody is called so. */
            readonly ids: readonly string[];
        };
        /**
         * @description `exact`: a stored quote has these words and no others; `partial`: with more; `altered`: most of them; `other_speaker`: of somebody else; `not_found`: none has them.
         * @enum {string}
         */
        readonly Verdict: "exact" | "partial" | "altered" | "other_speaker" | "not_found";
        /**
         * @description Whether somebody said it, and what that rests on.
         * @example {
         *       "text": "The pier will close in May",
         *       "speaker": {
         *         "name": "Ana Brandt",
         *         "ids": [
         *           "01953f1e-8a00-7000-8000-000000000001"
         *         ]
         *       },
         *       "verdict": "not_found",
         *       "confidence": 0.9,
         *       "message": "No stored quote has these words. What isn’t stored can’t be checked.",
         *       "evidence": []
         *     }
         */
        readonly Verification: {
            /** @description The words that were checked. */
            readonly text: string;
            readonly speaker: components["schemas"]["VerifiedSpeaker"] | null;
            readonly verdict: components["schemas"]["Verdict"];
            /** @description 0–1: that the verdict is right. */
            readonly confidence: number;
            /** @description The verdict in a sentence; it says if the words were denied, refused, asked or not said. */
            readonly message: string;
            /** @description Best first, at most 10. */
            readonly evidence: readonly components["schemas"]["Evidence"][];
        };
        /**
         * @description Quotes of which status.
         * @enum {string}
         */
        readonly QuoteStatusFilter: "shown" | "rejected" | "vanished" | "all";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The `X-Request-Id` that was sent, or one that was made; it stands in the log. */
        readonly RequestId: string;
        /** @description Requests a minute; absent where nothing limits them. */
        readonly RateLimit: number;
        /** @description How many are left of them. */
        readonly RateLimitRemaining: number;
        /** @description Seconds until they are counted anew. */
        readonly RateLimitReset: number;
        /** @description `true`: the answer of the first request with this `Idempotency-Key`. */
        readonly IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type QuoteCorrectionInput = components['schemas']['QuoteCorrectionInput'];
export type AliasCorrectionInput = components['schemas']['AliasCorrectionInput'];
export type SpeakerSplitInput = components['schemas']['SpeakerSplitInput'];
export type TopicEditInput = components['schemas']['TopicEditInput'];
export type Highlight = components['schemas']['Highlight'];
export type MatchPlace = components['schemas']['MatchPlace'];
export type Match = components['schemas']['Match'];
export type Facet = components['schemas']['Facet'];
export type TrueOrFalse = components['schemas']['TrueOrFalse'];
export type QuoteType = components['schemas']['QuoteType'];
export type SpeechAct = components['schemas']['SpeechAct'];
export type SpeakerKind = components['schemas']['SpeakerKind'];
export type ArticleKind = components['schemas']['ArticleKind'];
export type AttributionScope = components['schemas']['AttributionScope'];
export type Precision = components['schemas']['Precision'];
export type TextSpan = components['schemas']['TextSpan'];
export type DatePrecision = components['schemas']['DatePrecision'];
export type SaidOn = components['schemas']['SaidOn'];
export type QuoteSpeaker = components['schemas']['QuoteSpeaker'];
export type QuoteContext = components['schemas']['QuoteContext'];
export type QuoteArticle = components['schemas']['QuoteArticle'];
export type QuoteStatus = components['schemas']['QuoteStatus'];
export type Quote = components['schemas']['Quote'];
export type ListedQuote = components['schemas']['ListedQuote'];
export type FacetCount = components['schemas']['FacetCount'];
export type Facets = components['schemas']['Facets'];
export type QuoteList = components['schemas']['QuoteList'];
export type InterpretedSpeaker = components['schemas']['InterpretedSpeaker'];
export type QuestionKind = components['schemas']['QuestionKind'];
export type AnswerOrder = components['schemas']['AnswerOrder'];
export type Interpretation = components['schemas']['Interpretation'];
export type Statement = components['schemas']['Statement'];
export type AnswerItem = components['schemas']['AnswerItem'];
export type EmptyReason = components['schemas']['EmptyReason'];
export type RemovingFilter = components['schemas']['RemovingFilter'];
export type Removed = components['schemas']['Removed'];
export type EmptyAnswer = components['schemas']['EmptyAnswer'];
export type Answer = components['schemas']['Answer'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type Problem = components['schemas']['Problem'];
export type Document = components['schemas']['Document'];
export type DateSource = components['schemas']['DateSource'];
export type DateBasis = components['schemas']['DateBasis'];
export type Entry = components['schemas']['Entry'];
export type OutletReference = components['schemas']['OutletReference'];
export type NoticeKind = components['schemas']['NoticeKind'];
export type CorrectionNotice = components['schemas']['CorrectionNotice'];
export type DiffOperation = components['schemas']['DiffOperation'];
export type DiffPart = components['schemas']['DiffPart'];
export type QuoteStateSpeaker = components['schemas']['QuoteStateSpeaker'];
export type QuoteState = components['schemas']['QuoteState'];
export type QuoteChangeKind = components['schemas']['QuoteChangeKind'];
export type QuoteChange = components['schemas']['QuoteChange'];
export type HeadlineChange = components['schemas']['HeadlineChange'];
export type RevisionChanges = components['schemas']['RevisionChanges'];
export type RevisionSummary = components['schemas']['RevisionSummary'];
export type Revision = components['schemas']['Revision'];
export type RevisionList = components['schemas']['RevisionList'];
export type Tombstone = components['schemas']['Tombstone'];
export type Copy = components['schemas']['Copy'];
export type Copies = components['schemas']['Copies'];
export type Article = components['schemas']['Article'];
export type ArticleSummary = components['schemas']['ArticleSummary'];
export type IngestOutcome = components['schemas']['IngestOutcome'];
export type IngestedArticle = components['schemas']['IngestedArticle'];
export type IngestResult = components['schemas']['IngestResult'];
export type ArticleDetail = components['schemas']['ArticleDetail'];
export type ArticleList = components['schemas']['ArticleList'];
export type NamedKind = components['schemas']['NamedKind'];
export type SpeakerEntry = components['schemas']['SpeakerEntry'];
export type Speaker = components['schemas']['Speaker'];
export type SpeakerList = components['schemas']['SpeakerList'];
export type LinkEvidence = components['schemas']['LinkEvidence'];
export type RoleStatus = components['schemas']['RoleStatus'];
export type SpeakerRole = components['schemas']['SpeakerRole'];
export type MergeSuggestion = components['schemas']['MergeSuggestion'];
export type SpeakerName = components['schemas']['SpeakerName'];
export type SpeakerDetail = components['schemas']['SpeakerDetail'];
export type AppearanceArticle = components['schemas']['AppearanceArticle'];
export type Appearance = components['schemas']['Appearance'];
export type AppearanceList = components['schemas']['AppearanceList'];
export type SpeakerEntries = components['schemas']['SpeakerEntries'];
export type SpeakerImportOutcome = components['schemas']['SpeakerImportOutcome'];
export type ImportedSpeaker = components['schemas']['ImportedSpeaker'];
export type SpeakerImport = components['schemas']['SpeakerImport'];
export type Outlet = components['schemas']['Outlet'];
export type OutletList = components['schemas']['OutletList'];
export type OutletEdit = components['schemas']['OutletEdit'];
export type OutletMerge = components['schemas']['OutletMerge'];
export type MirroredArticle = components['schemas']['MirroredArticle'];
export type MirroredOutlet = components['schemas']['MirroredOutlet'];
export type MirroredSpeaker = components['schemas']['MirroredSpeaker'];
export type MirroredQuoteSpeaker = components['schemas']['MirroredQuoteSpeaker'];
export type MirroredQuote = components['schemas']['MirroredQuote'];
export type ChangeName = components['schemas']['ChangeName'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type Change = components['schemas']['Change'];
export type ChangeList = components['schemas']['ChangeList'];
export type MarkedSpan = components['schemas']['MarkedSpan'];
export type StoredSpeaker = components['schemas']['StoredSpeaker'];
export type NamedSpeaker = components['schemas']['NamedSpeaker'];
export type UnnamedSpeaker = components['schemas']['UnnamedSpeaker'];
export type SpeakerChoice = components['schemas']['SpeakerChoice'];
export type QuoteCorrection = components['schemas']['QuoteCorrection'];
export type SpeakerCorrection = components['schemas']['SpeakerCorrection'];
export type SpeakerMerge = components['schemas']['SpeakerMerge'];
export type Undo = components['schemas']['Undo'];
export type DecisionName = components['schemas']['DecisionName'];
export type ReviewDecision = components['schemas']['ReviewDecision'];
export type CorrectedFields = components['schemas']['CorrectedFields'];
export type CorrectionSubject = components['schemas']['CorrectionSubject'];
export type CorrectionAction = components['schemas']['CorrectionAction'];
export type AgeSortName = components['schemas']['AgeSortName'];
export type Correction = components['schemas']['Correction'];
export type CorrectionList = components['schemas']['CorrectionList'];
export type CorrectedQuote = components['schemas']['CorrectedQuote'];
export type CorrectedSpeaker = components['schemas']['CorrectedSpeaker'];
export type ReviewKind = components['schemas']['ReviewKind'];
export type ConflictReason = components['schemas']['ConflictReason'];
export type ReviewItem = components['schemas']['ReviewItem'];
export type ReviewList = components['schemas']['ReviewList'];
export type Decided = components['schemas']['Decided'];
export type ExportFormat = components['schemas']['ExportFormat'];
export type JsonLdFile = components['schemas']['JsonLdFile'];
export type CslItem = components['schemas']['CslItem'];
export type CslFile = components['schemas']['CslFile'];
export type CsvFile = components['schemas']['CsvFile'];
export type BibtexFile = components['schemas']['BibtexFile'];
export type RisFile = components['schemas']['RisFile'];
export type ExportFile = components['schemas']['ExportFile'];
export type AtomFeed = components['schemas']['AtomFeed'];
export type QuoteSort = components['schemas']['QuoteSort'];
export type ExtractedArticle = components['schemas']['ExtractedArticle'];
export type ExtractedSpeaker = components['schemas']['ExtractedSpeaker'];
export type ExtractedEvidence = components['schemas']['ExtractedEvidence'];
export type ExtractedAlternative = components['schemas']['ExtractedAlternative'];
export type ExtractedQuote = components['schemas']['ExtractedQuote'];
export type Extraction = components['schemas']['Extraction'];
export type HealthStatus = components['schemas']['HealthStatus'];
export type Health = components['schemas']['Health'];
export type ReadinessStatus = components['schemas']['ReadinessStatus'];
export type StoreState = components['schemas']['StoreState'];
export type Readiness = components['schemas']['Readiness'];
export type MetricsText = components['schemas']['MetricsText'];
export type ImportState = components['schemas']['ImportState'];
export type Import = components['schemas']['Import'];
export type ImportList = components['schemas']['ImportList'];
export type ImportOutcomeName = components['schemas']['ImportOutcomeName'];
export type ImportOutcome = components['schemas']['ImportOutcome'];
export type ImportOutcomeList = components['schemas']['ImportOutcomeList'];
export type ImportBody = components['schemas']['ImportBody'];
export type ImportEventStream = components['schemas']['ImportEventStream'];
export type Source = components['schemas']['Source'];
export type SourceKind = components['schemas']['SourceKind'];
export type SourceType = components['schemas']['SourceType'];
export type SourcesOutlet = components['schemas']['SourcesOutlet'];
export type QuoteShare = components['schemas']['QuoteShare'];
export type OutletSources = components['schemas']['OutletSources'];
export type TopicReference = components['schemas']['TopicReference'];
export type SpeakerTopic = components['schemas']['SpeakerTopic'];
export type Period = components['schemas']['Period'];
export type SpeakerReference = components['schemas']['SpeakerReference'];
export type SpeakerTopics = components['schemas']['SpeakerTopics'];
export type StatementReport = components['schemas']['StatementReport'];
export type StatementCounts = components['schemas']['StatementCounts'];
export type StatementDetail = components['schemas']['StatementDetail'];
export type TopicOrigin = components['schemas']['TopicOrigin'];
export type Topic = components['schemas']['Topic'];
export type TopicList = components['schemas']['TopicList'];
export type SuggestionKind = components['schemas']['SuggestionKind'];
export type Suggestion = components['schemas']['Suggestion'];
export type Suggestions = components['schemas']['Suggestions'];
export type TimelineUnit = components['schemas']['TimelineUnit'];
export type TimelineBucket = components['schemas']['TimelineBucket'];
export type Timeline = components['schemas']['Timeline'];
export type VerificationRequest = components['schemas']['VerificationRequest'];
export type EvidenceKind = components['schemas']['EvidenceKind'];
export type Evidence = components['schemas']['Evidence'];
export type VerifiedSpeaker = components['schemas']['VerifiedSpeaker'];
export type Verdict = components['schemas']['Verdict'];
export type Verification = components['schemas']['Verification'];
export type QuoteStatusFilter = components['schemas']['QuoteStatusFilter'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
