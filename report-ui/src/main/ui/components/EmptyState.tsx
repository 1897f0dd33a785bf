import { queries } from "../format";
import type { Report } from "../report";
import { observed, sawNothing } from "../verdict";
import "./EmptyState.css";

/** What to see where there is no finding. */
export function EmptyState({ report }: { report: Report }) {
  return (
    <main id="main" class="empty" tabIndex={-1}>
      {sawNothing(report) ? (
        <>
          <p class="empty-title">Nothing was observed</p>
          <p>Run code that queries the database while Fetchonce is attached, then open the new report.</p>
        </>
      ) : (
        <>
          <p class="empty-sign" aria-hidden="true">
            1
          </p>
          <p class="empty-title">Fetched once, not N+1 times</p>
          <p>
            {observed(report)} ran {queries(report.totals.executions)}, and none of them asks for related rows one at a
            time.
          </p>
          <p>
            <a href="#/units">Units</a> and <a href="#/statements">statements</a> show what was observed.
          </p>
        </>
      )}
    </main>
  );
}
