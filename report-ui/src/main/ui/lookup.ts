import type { Finding, Report, Statement, Unit } from "./report";
import { place } from "./format";

/** The report with what is looked up in it again and again. */
export interface Index {
  readonly report: Report;
  readonly units: ReadonlyMap<string, Unit>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly findings: ReadonlyMap<string, Finding>;
}

export function indexOf(report: Report): Index {
  return {
    report,
    units: new Map(report.units.map((unit) => [unit.id, unit])),
    statements: new Map(report.statements.map((statement) => [statement.fingerprint, statement])),
    findings: new Map(report.findings.map((finding) => [finding.id, finding])),
  };
}

export function unitName(index: Index, finding: Finding): string {
  return index.units.get(finding.unit)?.name ?? finding.unit;
}

/** The frame to show first: where the repeats meet, else the innermost. */
export function mainFrame(finding: Finding) {
  const { frames, loopFrame } = finding.callSite;
  return frames[loopFrame] ?? frames[frames.length - 1];
}

export function mainPlace(finding: Finding): string {
  return place(mainFrame(finding));
}

/** Executions of the source query and its repeats, in the run that cost most. */
export function executionsNow(finding: Finding): number {
  return finding.repeated.executions + (finding.source ? 1 : 0);
}
