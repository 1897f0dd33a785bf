import { count, plural } from "../format";
import type { Report } from "../report";
import { sawNothing } from "../verdict";
import "./Notices.css";

/** What keeps this report from being the whole truth, said before anything else. */
export function Notices({ report, missing }: { report: Report; missing: string | null }) {
  const { dataSources, truncated, faults } = report.diagnostics;
  return (
    <>
      {sawNothing(report) && (
        <p class="notice" role="note">
          <strong>This is no clean bill.</strong>{" "}
          {dataSources.length === 0
            ? "No DataSource was observed: check that the agent is attached, or that the DataSource is wrapped, and that the code under observation ran."
            : `Observed were ${dataSources.join(", ")}, but no query reached them.`}
        </p>
      )}
      {truncated.length > 0 && (
        <p class="notice" role="note">
          <strong>Not everything was seen in full.</strong> {truncated[0]}
          {truncated.length > 1 && ` And ${count(truncated.length - 1)} more.`} <a href="#/diagnostics">Diagnostics</a>
        </p>
      )}
      {faults.length > 0 && (
        <p class="notice" role="note">
          <strong>Fetchonce itself failed {plural(faults.length, "time", "times")}</strong>, so findings may be missing.
          The application was left alone. <a href="#/diagnostics">Diagnostics</a>
        </p>
      )}
      {missing !== null && (
        <p class="notice" role="status">
          This report has no finding <code>{missing}</code>: it may be fixed, or belong to another report.
        </p>
      )}
    </>
  );
}
