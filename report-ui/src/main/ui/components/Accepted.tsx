import { useMemo } from "preact/hooks";
import { sentence } from "../acceptance";
import { count, plural } from "../format";
import { type Index, mainPlace } from "../lookup";
import { isInSeveralUnits, problemsOf } from "../problems";
import { unitsInWords } from "../units";
import "./Accepted.css";

/** Findings that somebody has accepted, folded away. */
export function Accepted({ index }: { index: Index }) {
  const { findings } = index.report.baseline;
  const problems = useMemo(() => problemsOf(findings, index.units), [findings, index.units]);
  if (problems.length === 0) {
    return null;
  }
  return (
    <details class="accepted">
      <summary>Accepted: {plural(problems.length, "finding", "findings")}</summary>
      <ul>
        {problems.slice(0, 200).map((problem) => {
          const [finding] = problem.findings;
          return (
            <li key={finding.id}>
              <strong>{finding.title}</strong> ×{count(finding.repeated.executions)} <code>{mainPlace(finding)}</code>{" "}
              {isInSeveralUnits(problem) && `in ${unitsInWords(index.units, problem.units)} `}
              {finding.accepted && sentence(finding.accepted)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
