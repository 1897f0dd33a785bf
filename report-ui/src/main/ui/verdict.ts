import { count, plural } from "./format";
import type { Index } from "./lookup";
import { isInSeveralUnits, type Problem } from "./problems";
import type { Report } from "./report";
import { unitsInWords } from "./units";

/** The figures of the verdict sentence; the Java class Verdict says the same on the console. */
export interface Figures {
  readonly patterns: number;
  /** "N+1 patterns" where all are, else "patterns". */
  readonly noun: string;
  /** " in 57 tests", where a problem is in several of them; else empty. */
  readonly extent: string;
  readonly avoidable: number;
  readonly executions: number;
  readonly first: Problem | undefined;
}

export function figures(index: Index): Figures {
  const { problems, report, units } = index;
  const { findings, totals } = report;
  const all = findings.every((finding) => finding.rule === "n-plus-one");
  const one = problems.length === 1;
  const inUnits = new Set(findings.map((finding) => finding.unit));
  return {
    patterns: problems.length,
    extent: problems.some(isInSeveralUnits) ? ` in ${unitsInWords(units, inUnits)}` : "",
    noun: all ? (one ? "N+1 pattern" : "N+1 patterns") : one ? "query pattern" : "query patterns",
    avoidable: Math.min(totals.avoidableExecutions, totals.executions),
    executions: totals.executions,
    first: problems[0],
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
