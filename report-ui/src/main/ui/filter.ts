import type { Finding, Severity, Silence } from "./report";
import { type Index, unitName } from "./lookup";
import type { Problem } from "./problems";
import { families } from "./rules";

export type Order = "saved" | "time" | "name" | "family";

/** Before the name of a family, where all its rules are chosen. */
export const FAMILY = "family:";

export interface Filter {
  readonly text: string;
  readonly severities: ReadonlySet<Severity>;
  readonly rule: string;
  readonly unit: string;
  readonly order: Order;
}

export const EVERYTHING: Filter = { text: "", severities: new Set(), rule: "", unit: "", order: "saved" };

/** Whether the filter hides anything. */
export function isActive(filter: Filter): boolean {
  return filter.text.trim() !== "" || filter.severities.size > 0 || filter.rule !== "" || filter.unit !== "";
}

/** What can be searched of each finding, in lower case: made once. */
export function haystacks(index: Index): ReadonlyMap<Finding, string> {
  return new Map(index.report.findings.map((finding) => [finding, haystack(index, finding)]));
}

function haystack(index: Index, finding: Finding): string {
  const sql = (fingerprint: string | undefined) => (fingerprint ? statementText(index, fingerprint) : "");
  return [
    finding.title,
    finding.cause,
    index.rules.get(finding.rule)?.family,
    ...finding.levels.map((level) => `${level.title} ${sql(level.fingerprint)}`),
    unitName(index, finding),
    finding.rule,
    finding.confidence,
    sql(finding.repeated.fingerprint),
    sql(finding.source?.fingerprint),
    ...finding.callSite.frames.map((frame) => `${frame.class}.${frame.method} ${frame.file ?? ""}:${frame.line}`),
  ]
    .join("\n")
    .toLowerCase();
}

function statementText(index: Index, fingerprint: string): string {
  return `${fingerprint} ${index.statements.get(fingerprint)?.sql ?? ""}`;
}

/** Silences that hold every word, in the chosen unit. */
export function selectSilences(index: Index, filter: Filter): readonly Silence[] {
  const words = wordsOf(filter);
  return index.report.silences.filter((silence) => {
    if (filter.unit !== "" && silence.unit !== filter.unit) {
      return false;
    }
    const text = [unitName(index, silence), silence.place, silence.reason, silence.sentence]
      .concat(statementText(index, silence.fingerprint))
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(filter: Filter): string[] {
  return filter.text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** A problem in the list. */
export interface Entry {
  readonly problem: Problem;
  /** Those of its findings that fit the filter, the worst first. */
  readonly findings: Problem["findings"];
  /** What they save together. */
  readonly saved: number;
}

/** Problems with findings that hold every word and meet every choice, sorted. */
export function select(
  index: Index,
  texts: ReadonlyMap<Finding, string>,
  filter: Filter,
): readonly Entry[] {
  const words = wordsOf(filter);
  return index.problems
    .flatMap((problem) => {
      const [first, ...rest] = problem.findings.filter(
        (finding) =>
          (filter.unit === "" || finding.unit === filter.unit) &&
          words.every((word) => texts.get(finding)?.includes(word)),
      );
      return first && isChosen(index, filter, first) ? [entry(problem, [first, ...rest])] : [];
    })
    .sort(comparator(filter.order, index));
}

function entry(problem: Problem, findings: Problem["findings"]): Entry {
  return { problem, findings, saved: findings.reduce((sum, { avoidableExecutions }) => sum + avoidableExecutions, 0) };
}

/** By what the list shows of it. */
function isChosen(index: Index, { severities, rule }: Filter, finding: Finding): boolean {
  return (
    (severities.size === 0 || severities.has(finding.severity)) &&
    (rule === "" || rule === finding.rule || rule === FAMILY + familyOf(index, finding))
  );
}

export function familyOf(index: Index, finding: Finding): string {
  return index.rules.get(finding.rule)?.family ?? "other";
}

function comparator(order: Order, index: Index): (a: Entry, b: Entry) => number {
  const byName = ({ findings: [a] }: Entry, { findings: [b] }: Entry) => a.title.localeCompare(b.title, "en") || (a.id < b.id ? -1 : 1);
  const bySaved = (a: Entry, b: Entry) => b.saved - a.saved || byName(a, b);
  switch (order) {
    case "saved":
      return bySaved;
    case "family": {
      const ranks = new Map([...families(index.rules).keys()].map((family, rank) => [family, rank]));
      const rank = ({ findings: [finding] }: Entry) => ranks.get(familyOf(index, finding)) ?? ranks.size;
      return (a, b) => rank(a) - rank(b) || bySaved(a, b);
    }
    case "time":
      return (a, b) => b.findings[0].repeated.nanos - a.findings[0].repeated.nanos || byName(a, b);
    case "name":
      return byName;
  }
}
