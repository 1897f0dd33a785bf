import type { Finding, Level, Report, Statement, Unit } from "./report";
import { place } from "./format";
import { type Problem, problemsOf } from "./problems";
import type { Rule } from "./rules";

/** The report with what is looked up in it again and again. */
export interface Index {
  readonly report: Report;
  readonly units: ReadonlyMap<string, Unit>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** What was found, each once, in however many units; what saves most comes first. */
  readonly problems: readonly Problem[];
  /** What each finding is part of. */
  readonly problemOf: ReadonlyMap<Finding, Problem>;
  readonly rules: ReadonlyMap<string, Rule>;
}

export function indexOf(report: Report, rules: ReadonlyMap<string, Rule>): Index {
  const units = new Map(report.units.map((unit) => [unit.id, unit]));
  const problems = problemsOf(report.findings, units);
  return {
    report,
    units,
    statements: new Map(report.statements.map((statement) => [statement.fingerprint, statement])),
    findings: new Map(report.findings.map((finding) => [finding.id, finding])),
    problems,
    problemOf: new Map(problems.flatMap((problem) => problem.findings.map((finding) => [finding, problem]))),
    rules,
  };
}

export function unitName(index: Index, { unit }: { readonly unit: string }): string {
  return index.units.get(unit)?.name ?? unit;
}

/** The frame to show first: where the repeats meet, else the innermost. */
export function mainFrame(finding: Finding) {
  const { frames, loopFrame } = finding.callSite;
  return frames[loopFrame] ?? frames[frames.length - 1];
}

/** How many places ask the same question where it is several, of which the call site is one; else 0. */
export function askers({ evidence }: Finding): number {
  return evidence.find(({ what }) => what === "askers")?.count ?? 0;
}

export function mainPlace(finding: Finding): string {
  return place(mainFrame(finding));
}

/** Repeats on all levels, in the run that cost most. */
export function repeats({ levels, repeated }: Finding): number {
  return levels.reduce((sum, level) => sum + level.executions, 0) || repeated.executions;
}

/** Executions of the source query and its repeats. */
export function executionsNow(finding: Finding): number {
  return repeats(finding) + (finding.source ? 1 : 0);
}

/** What repeats for which rows, from the outside: one level where there is no chain, none where no rows are known. */
export function levels({ levels, relation, repeated, source, title }: Finding): readonly Level[] {
  if (levels.length > 0) {
    return levels;
  }
  const from = relation?.from ?? source?.column;
  return from ? [{ title, from, to: relation?.to ?? "", ...repeated }] : [];
}
