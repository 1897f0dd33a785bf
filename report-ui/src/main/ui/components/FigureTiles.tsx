import { meaning } from "../confidence";
import { count, duration } from "../format";
import { executionsNow } from "../lookup";
import type { Finding } from "../report";
import "./FigureTiles.css";

/** The finding in numbers: those of the run that cost most, then those of all runs. */
export function FigureTiles({ finding }: { finding: Finding }) {
  const { repeated, runs } = finding;
  const first = finding.remedies[0];
  const duplicates = repeated.executions - repeated.distinctBinds;
  return (
    <dl class="tiles">
      <Tile figure={count(executionsNow(finding))} name={runs > 1 ? "queries now, in one run" : "queries now"} />
      {finding.evidence.map(
        ({ what, count: n }) => what !== undefined && n !== undefined && n > 1 && <Tile key={what} figure={count(n)} name={what.replace(/-/g, " ")} />,
      )}
      {first && first.executionsAfter < executionsNow(finding) && <Tile figure={count(first.executionsAfter)} name={`after “${first.title}”`} kind="good" />}
      <Tile figure={duration(repeated.nanos)} name={timeOf(finding)} />
      {duplicates > 0 && <Tile figure={count(duplicates)} name={duplicates === 1 ? "exact duplicate" : "exact duplicates"} />}
      {runs > 1 && finding.avoidableExecutions > 0 && (
        <Tile figure={count(finding.avoidableExecutions)} name={`saved over ${count(runs)} runs`} />
      )}
      <Tile figure={finding.confidence} name="confidence" title={meaning(finding)} />
    </dl>
  );
}

function Tile({ figure, name, kind = "", title }: { figure: string; name: string; kind?: string; title?: string }) {
  return (
    <div class="tile" title={title}>
      <dt>{name}</dt>
      <dd class={kind}>{figure}</dd>
    </div>
  );
}

/** What the time is that of. */
function timeOf({ levels, repeated }: Finding): string {
  return levels.length > 0 ? "in repeats of the first level" : repeated.executions === 1 ? "in the driver" : "in repeats";
}
