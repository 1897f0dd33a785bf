import type { Finding, Severity } from "./report";
import { type Index, unitName } from "./lookup";

export type Order = "saved" | "time" | "name";

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
  const sql = (fingerprint: string | undefined) =>
    fingerprint ? `${fingerprint} ${index.statements.get(fingerprint)?.sql ?? ""}` : "";
  return [
    finding.title,
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

/** Findings that hold every word and meet every choice, sorted. */
export function select(
  findings: readonly Finding[],
  texts: ReadonlyMap<Finding, string>,
  filter: Filter,
): readonly Finding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings
    .filter(
      (finding) =>
        (filter.severities.size === 0 || filter.severities.has(finding.severity)) &&
        (filter.rule === "" || finding.rule === filter.rule) &&
        (filter.unit === "" || finding.unit === filter.unit) &&
        words.every((word) => texts.get(finding)?.includes(word)),
    )
    .sort(comparator(filter.order));
}

function comparator(order: Order): (a: Finding, b: Finding) => number {
  const byName = (a: Finding, b: Finding) => a.title.localeCompare(b.title, "en") || (a.id < b.id ? -1 : 1);
  switch (order) {
    case "saved":
      return (a, b) => b.avoidableExecutions - a.avoidableExecutions || byName(a, b);
    case "time":
      return (a, b) => b.repeated.nanos - a.repeated.nanos || byName(a, b);
    case "name":
      return byName;
  }
}
