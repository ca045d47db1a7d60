/** What the page uses of the API's answers; `openapi/openapi.json` describes all of it. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextSpan extends Span {
  readonly text: string;
}

export interface QuoteSpeaker {
  readonly id: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly mention: TextSpan | null;
  readonly linkConfidence: number;
}

export interface QuoteArticle {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly precision: string;
  readonly url: string | null;
}

export interface Quote {
  readonly id: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speechAct: string;
  readonly text: string;
  readonly content: readonly TextSpan[];
  readonly quoted: readonly TextSpan[];
  readonly cue: TextSpan | null;
  readonly context: { readonly before: string; readonly after: string };
  readonly speaker: QuoteSpeaker | null;
  readonly coSpeakers: readonly QuoteSpeaker[];
  readonly saidTo: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  readonly saidOn: {
    readonly date: string;
    readonly precision: string;
    readonly basis: string;
  } | null;
  readonly confidence: number;
  readonly rule: string;
  readonly article: QuoteArticle;
  readonly link: string | null;
}

export interface Match {
  readonly highlights: readonly Span[];
  readonly because: readonly string[];
}

export interface InterpretedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
}

export interface Interpretation {
  readonly speakers: readonly InterpretedSpeaker[];
  readonly otherSpeakers: readonly InterpretedSpeaker[];
  readonly topic: readonly string[];
  readonly excluded: readonly string[];
  readonly expandedWith: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly venue: string | null;
  readonly place: string | null;
  readonly kind: 'said' | 'denied' | 'refused';
  readonly order: 'best' | 'latest';
}

export interface AnswerItem {
  readonly quote: Quote;
  readonly statement: { readonly id: string; readonly quotes: readonly Quote[] };
  readonly match: Match;
}

export interface EmptyAnswer {
  readonly reason: string;
  readonly message: string;
  readonly suggestions: readonly string[];
  readonly removedBy: readonly { readonly filter: string; readonly quotes: number }[];
}

export interface Answer {
  readonly question: string;
  readonly interpretation: Interpretation;
  readonly items: readonly AnswerItem[];
  readonly empty: EmptyAnswer | null;
  readonly truncated: boolean;
  readonly nextCursor: string | null;
}

export interface FacetCount {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface QuoteList {
  readonly items: readonly (Quote & { readonly match: Match | null })[];
  readonly nextCursor: string | null;
  readonly facets: {
    readonly values: readonly FacetCount[];
    readonly counted: number;
    readonly truncated: boolean;
  } | null;
}

export interface Article {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly precision: string;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
}

export interface ArticleDetail {
  readonly article: Article;
  readonly quotes: readonly Quote[];
}

export interface SpeakerDetail {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly role: string | null;
  readonly quotes: number;
  readonly description: string | null;
  readonly wikidata: string | null;
  readonly names: readonly { readonly name: string; readonly quotes: number }[];
  readonly roles: readonly {
    readonly role: string;
    readonly status: string;
    readonly affiliation: string | null;
    readonly firstSeen: string;
    readonly lastSeen: string;
    readonly articles: number;
  }[];
  readonly suggestions: readonly {
    readonly id: string;
    readonly name: string;
    readonly confidence: number;
  }[];
}

export interface OutletDetail {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly articles: number;
}

export interface Suggestion {
  readonly kind: 'speaker' | 'outlet' | 'topic';
  readonly id: string;
  readonly text: string;
}

export interface Explanation {
  readonly quotes: readonly {
    readonly content: readonly TextSpan[];
    readonly evidence?: readonly (TextSpan & { readonly rule: string })[];
    readonly alternatives?: readonly {
      readonly name: string | null;
      readonly description: string | null;
      readonly confidence: number;
    }[];
  }[];
}

export interface Ingested {
  readonly articles: readonly (Article & { readonly outcome: string })[];
  readonly quotes: readonly Quote[];
}

export interface ImportState {
  readonly id: string;
  readonly state: string;
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly documents: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quotes: number;
}
