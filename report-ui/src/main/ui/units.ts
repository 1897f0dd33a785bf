import { count, plural } from "./format";
import { isInSeveralUnits, type Problem } from "./problems";
import type { Unit } from "./report";

type Units = ReadonlyMap<string, Unit>;

/** "50 tests", "1 request"; "units of work" where they are of several kinds. The Java class UnitWords says the same. */
export function unitsInWords(units: Units, ids: ReadonlySet<string>): string {
  const kinds = new Set([...ids].map((id) => units.get(id)?.kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || !kind) {
    return plural(ids.size, "unit of work", "units of work");
  }
  const noun = kind === "main" ? "main program" : kind;
  return plural(ids.size, noun, `${noun}s`);
}

/** Over how much a saving is summed up: " over 50 tests", " over 40 runs"; empty for one run. */
export function extent(units: Units, problem: Problem): string {
  if (isInSeveralUnits(problem)) {
    return ` over ${unitsInWords(units, problem.units)}`;
  }
  const { runs } = problem.findings[0];
  return runs > 1 ? ` over ${count(runs)} runs` : "";
}
