/** The report's JSON, as docs/report-format.md describes it: the only place where the page says what it looks like. */

export type Severity = "critical" | "warning" | "info";
export type Confidence = "proven" | "likely" | "possible";
export type UnitKind = "test" | "fixture" | "request" | "job" | "message" | "main" | "thread";
export type RelationKind = "to-one" | "one-to-one" | "to-many" | "many-to-many";

export interface Report {
  readonly schemaVersion: string;
  readonly toolVersion: string;
  readonly application: string;
  readonly generatedAt: string;
  readonly totals: Totals;
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly diagnostics: Diagnostics;
  readonly baseline: Baseline;
  readonly silences: readonly Silence[];
}

export interface Totals {
  readonly units: number;
  readonly executions: number;
  readonly rows: number;
  readonly findings: number;
  readonly avoidableExecutions: number;
}

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly runs: number;
  readonly executions: number;
  readonly maxExecutions: number;
  readonly findings: readonly string[];
  readonly truncated: boolean;
}

export interface Statement {
  readonly fingerprint: string;
  readonly sql: string;
  readonly example: string;
  readonly operation: string;
  readonly tables: readonly string[];
  readonly executions: number;
  readonly rows: number;
  readonly nanos: number;
}

/** Counts are those of the run that cost most; avoidableExecutions and runs cover all runs. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  readonly repeated: Repeated;
  readonly source: Source | null;
  readonly relation: Relation | null;
  readonly callSite: CallSite;
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
  readonly avoidableExecutions: number;
  readonly runs: number;
  readonly timeline: Timeline;
  /** What makes it happen: "lazy-proxy"; its sentence is the evidence of the kind "cause". */
  readonly cause: string | null;
  readonly levels: readonly Level[];
  readonly accept: Accept | null;
  readonly accepted: Acceptance | null;
}

export interface Repeated {
  readonly fingerprint: string;
  readonly executions: number;
  readonly distinctBinds: number;
  readonly nanos: number;
}

export interface Source {
  readonly fingerprint: string;
  readonly rows: number;
  readonly column: string | null;
}

export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly entity: string | null;
  readonly attribute: string | null;
  readonly filter: string | null;
}

/** One of several statements that repeat for the rows of one another, from the outside. */
export interface Level {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly fingerprint: string;
  readonly executions: number;
  readonly distinctBinds: number;
}

export interface CallSite {
  /** The class and method in which the repeats meet: "com.acme.OrderService#list"; empty where not known. */
  readonly place: string;
  readonly frames: readonly Frame[];
  readonly loopFrame: number;
}

export interface Frame {
  readonly class: string;
  readonly method: string;
  readonly file: string | null;
  readonly line: number;
}

/** Each kind has figures of its own beside these; the sentence tells them. */
export interface Evidence {
  readonly kind: string;
  readonly sentence: string;
  /** Of the kind "figure": what was counted. */
  readonly what?: string;
  readonly count?: number;
  /** Of the kind "unread-columns": their labels. */
  readonly columns?: readonly string[];
}

export interface Remedy {
  readonly id: string;
  readonly framework: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly executionsAfter: number;
  readonly caution: string;
}

/** Start and duration of one execution, in nanoseconds. */
export type Span = readonly [start: number, nanos: number];

export interface Timeline {
  readonly source: number;
  readonly repeats: readonly Span[];
}

export interface Diagnostics {
  readonly dataSources: readonly string[];
  readonly truncated: readonly string[];
  readonly faults: readonly string[];
}

/** What to paste where, to accept a finding. */
export interface Accept {
  readonly baselineEntry: string;
  readonly ignoreLine: string;
  readonly annotation: string;
  readonly comment: string;
}

export interface Acceptance {
  readonly by: "baseline" | "annotation" | "configuration" | "comment";
  readonly reason: string;
  readonly expires: string | null;
}

/** An acceptance that holds no longer. */
export interface Entry extends Acceptance {
  readonly rule: string;
  readonly fingerprint: string;
  readonly place: string;
}

/** Accepted findings, which do not count, and acceptances that hold no longer. */
export interface Baseline {
  readonly findings: readonly Finding[];
  readonly stale: readonly Entry[];
  readonly expired: readonly Entry[];
}

/** A statement that repeated and is no finding, with the reason: a word, and a sentence for people. */
export interface Silence {
  readonly unit: string;
  readonly fingerprint: string;
  readonly place: string;
  readonly executions: number;
  readonly reason: string;
  readonly sentence: string;
  readonly runs: number;
}
