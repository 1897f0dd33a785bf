import { count, percent, queries } from "../format";
import type { Report } from "../report";
import { linkTo } from "../route";
import { figures, observed, sawNothing } from "../verdict";
import { ShareBar } from "./ShareBar";
import "./Verdict.css";

/** The whole report in one sentence. */
export function Verdict({ report }: { report: Report }) {
  return (
    <p class="verdict">
      {sawNothing(report) ? (
        <>
          <strong>Nothing was observed.</strong> No query went through a DataSource that Fetchonce observes.
        </>
      ) : report.findings.length === 0 ? (
        <NoFinding report={report} />
      ) : (
        <Findings report={report} />
      )}
    </p>
  );
}

function NoFinding({ report }: { report: Report }) {
  return (
    <>
      <strong class="good">No N+1 pattern</strong> in {observed(report)} and {queries(report.totals.executions)}.
    </>
  );
}

function Findings({ report }: { report: Report }) {
  const { patterns, noun, avoidable, executions, first } = figures(report);
  const share = percent(avoidable, executions);
  return (
    <>
      <strong>
        {count(patterns)} {noun}
      </strong>{" "}
      {patterns === 1 ? "causes" : "cause"} <strong>{count(avoidable)}</strong> of {queries(executions)}{" "}
      <ShareBar percent={share} /> {share}%.{" "}
      {first && (
        <span>
          Fix <a href={linkTo(first.id)}>{first.title}</a> first: it saves {queries(first.avoidableExecutions)}
          {first.runs > 1 && ` over ${count(first.runs)} runs`}.
        </span>
      )}
    </>
  );
}
