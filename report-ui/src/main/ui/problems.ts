import type { Finding, Unit } from "./report";

/** The findings of one structure in all units that show it: what a reader has to solve once. */
export interface Problem {
  /** The one that saves most comes first, but those of what is before and after tests last. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Ids of the units that show it. */
  readonly units: ReadonlySet<string>;
  /** What the first remedies save, over all runs of all units. */
  readonly avoidable: number;
}

/** Groups findings, those of one unit alone staying apart; what saves most comes first. The Java class Problem says the same. */
export function problemsOf(findings: readonly Finding[], units: ReadonlyMap<string, Unit>): readonly Problem[] {
  const isFixture = ({ unit }: Finding) => Number(units.get(unit)?.kind === "fixture");
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding) => {
    const key = structure(finding);
    const group = groups.get(key);
    if (group) {
      group.push(finding);
    } else {
      groups.set(key, [finding]);
    }
  });
  return [...groups.values()]
    .map((alike) => alike.sort((a, b) => isFixture(a) - isFixture(b)))
    .flatMap(parted)
    .sort((a, b) => b.avoidable - a.avoidable);
}

function structure({ rule, repeated, callSite, accepted }: Finding): string {
  return JSON.stringify([rule, repeated.fingerprint, callSite.place, accepted]);
}

function parted([first, ...rest]: readonly Finding[]): readonly Problem[] {
  if (!first) {
    return [];
  }
  const together = problem([first, ...rest]);
  return isInSeveralUnits(together) ? [together] : [first, ...rest].map((finding) => problem([finding]));
}

function problem(findings: readonly [Finding, ...Finding[]]): Problem {
  return {
    findings,
    units: new Set(findings.map(({ unit }) => unit)),
    avoidable: findings.reduce((sum, { avoidableExecutions }) => sum + avoidableExecutions, 0),
  };
}

export function isInSeveralUnits({ units }: Problem): boolean {
  return units.size > 1;
}
