import { count, percent, queries } from "../format";
import type { Index } from "../lookup";
import type { Report } from "../report";
import { linkTo } from "../route";
import { extent } from "../units";
import { figures, observed, sawNothing } from "../verdict";
import { ShareBar } from "./ShareBar";
import "./Verdict.css";

/** The whole report in one sentence. */
export function Verdict({ index }: { index: Index }) {
  const { report } = index;
  return (
    <p class="verdict">
      {sawNothing(report) ? (
        <>
          <strong>Nothing was observed.</strong> No query went through a DataSource that Fetchonce observes.
        </>
      ) : report.findings.length === 0 ? (
        <NoFinding report={report} />
      ) : (
        <Findings index={index} />
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

function Findings({ index }: { index: Index }) {
  const { patterns, noun, extent: where, avoidable, executions, first } = figures(index);
  const share = percent(avoidable, executions);
  return (
    <>
      <strong>
        {count(patterns)} {noun}
      </strong>
      {where} {patterns === 1 ? "causes" : "cause"} <strong>{count(avoidable)}</strong> of {queries(executions)}{" "}
      <ShareBar percent={share} /> {share}%.{" "}
      {first && (
        <span>
          Fix <a href={linkTo(first.findings[0].id)}>{first.findings[0].title}</a> first: it saves{" "}
          {queries(first.avoidable)}
          {extent(index.units, first)}.
        </span>
      )}
    </>
  );
}
