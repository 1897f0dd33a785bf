import { count, plural } from "./format";
import type { Finding, Report } from "./report";

/** The figures of the verdict sentence; the Java class Verdict says the same on the console. */
export interface Figures {
  readonly patterns: number;
  /** "N+1 patterns" where all are, else "patterns". */
  readonly noun: string;
  readonly avoidable: number;
  readonly executions: number;
  readonly first: Finding | undefined;
}

export function figures(report: Report): Figures {
  const { findings, totals } = report;
  const one = findings.length === 1;
  const all = findings.every((finding) => finding.rule === "n-plus-one");
  return {
    patterns: findings.length,
    noun: all ? (one ? "N+1 pattern" : "N+1 patterns") : one ? "query pattern" : "query patterns",
    avoidable: Math.min(totals.avoidableExecutions, totals.executions),
    executions: totals.executions,
    first: findings[0],
  };
}

/** "12 units of work", with their runs where there are more. */
export function observed({ units, totals }: Report): string {
  const all = units.reduce((sum, unit) => sum + unit.runs, 0);
  const runs = all > totals.units ? ` (${count(all)} runs)` : "";
  return plural(totals.units, "unit of work", "units of work") + runs;
}

/** Whether nothing reached Fetchonce at all, so that silence means nothing. */
export function sawNothing(report: Report): boolean {
  return report.totals.executions === 0;
}
