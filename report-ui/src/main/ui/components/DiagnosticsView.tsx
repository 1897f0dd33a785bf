import { line } from "../acceptance";
import { instant } from "../format";
import type { Report } from "../report";
import "./DiagnosticsView.css";

/** How well Fetchonce could see. */
export function DiagnosticsView({ report }: { report: Report }) {
  const { dataSources, truncated, faults } = report.diagnostics;
  const stale = report.baseline.stale.map(line);
  const expired = report.baseline.expired.map(line);
  return (
    <main id="main" class="pane diagnostics" tabIndex={-1}>
      <h2 class="unseen">Diagnostics</h2>
      <Lines title="Observed DataSources" lines={dataSources} none="None: nothing could have been found." />
      <Lines title="Cut short" lines={truncated} none="Nothing: everything was seen in full." />
      <Lines title="Errors of Fetchonce itself" lines={faults} none="None." />
      {stale.length > 0 && <Lines title="Entries of the baseline that match nothing any more" lines={stale} none="" />}
      {expired.length > 0 && <Lines title="Acceptances that have expired" lines={expired} none="" />}
      <h3>This report</h3>
      <p>
        Written {instant(report.generatedAt)} by Fetchonce {report.toolVersion}, format {report.schemaVersion}.
      </p>
    </main>
  );
}

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <ul>
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
