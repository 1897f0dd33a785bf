import { useEffect } from "preact/hooks";
import type { Entry } from "../filter";
import { plural } from "../format";
import type { Index } from "../lookup";
import type { Finding } from "../report";
import { Detail } from "./Detail";
import { EmptyState } from "./EmptyState";
import { FindingList } from "./FindingList";
import "./FindingsView.css";

interface Props {
  readonly index: Index;
  readonly shown: readonly Entry[];
  readonly current: Entry | undefined;
  /** Of the current problem, the finding to show in full. */
  readonly selected: Finding | undefined;
  /** Whether the address names the finding; else the first is shown beside the list, where there is room. */
  readonly picked: boolean;
  /** Whether the list is told apart by families of rules. */
  readonly grouped: boolean;
  /** How many statements below are not reported and fit the filter. */
  readonly silences: number;
  readonly onReset: () => void;
}

/** The list of findings and the selected one. */
export function FindingsView({ index, shown, current, selected, picked, grouped, silences, onReset }: Props) {
  useEffect(() => {
    if (picked) {
      // On a small screen the detail takes the place of the list, which may have been scrolled far.
      scrollTo(0, 0);
    }
  }, [picked, selected]);
  if (index.report.findings.length === 0) {
    return <EmptyState report={index.report} />;
  }
  return (
    <main id="main" class={picked ? "findings-view picked" : "findings-view"} tabIndex={-1}>
      <FindingList index={index} grouped={grouped} shown={shown} current={current} />
      {selected ? (
        <Detail key={current?.problem.findings[0].id} index={index} finding={selected} />
      ) : (
        <div class="pane">
          <p>
            No finding fits the filter.
            {silences > 0 && ` Below, ${plural(silences, "statement fits that", "statements fit that")} repeated and ${silences === 1 ? "is" : "are"} not reported.`}
          </p>
          <p>
            <button type="button" onClick={onReset}>
              Show all
            </button>
          </p>
        </div>
      )}
    </main>
  );
}
