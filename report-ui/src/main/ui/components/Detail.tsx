import { count } from "../format";
import { type Index, unitName } from "../lookup";
import type { Finding } from "../report";
import { linkTo } from "../route";
import { AcceptLines } from "./AcceptLines";
import { CauseLine } from "./CauseLine";
import { EvidenceList } from "./EvidenceList";
import { FigureTiles } from "./FigureTiles";
import { Levels } from "./Levels";
import { ProblemUnits } from "./ProblemUnits";
import { Remedies } from "./Remedies";
import { SqlBlock } from "./SqlBlock";
import { Timeline } from "./Timeline";
import { Where } from "./Where";
import "./Detail.css";

/** Everything about one finding. */
export function Detail({ index, finding }: { index: Index; finding: Finding }) {
  return (
    <article class="pane detail" aria-labelledby="detail-title">
      <a class="back" href="#/findings">
        ← All findings
      </a>
      <header class="detail-head">
        <span class={`badge ${finding.severity}`}>{finding.severity}</span>
        <h2 id="detail-title">{finding.title}</h2>
        <span class="muted">{unitName(index, finding)}</span>
        <a class="permalink" href={linkTo(finding.id)} title="Link to this finding" aria-label="Link to this finding">
          #
        </a>
      </header>
      <ProblemUnits index={index} finding={finding} />
      <Parts key={finding.id} index={index} finding={finding} />
    </article>
  );
}

/** What is told anew of each finding; the units that show the same problem stay open as one goes through them. */
function Parts({ index, finding }: { index: Index; finding: Finding }) {
  const source = finding.source && index.statements.get(finding.source.fingerprint);
  const rule = index.rules.get(finding.rule);
  const repeated = index.statements.get(finding.repeated.fingerprint);
  return (
    <>
      <p class="rule muted">
        <code>{finding.rule}</code> {rule?.sentence}
      </p>
      <p class="summary">{finding.summary}</p>
      <CauseLine finding={finding} />
      <FigureTiles finding={finding} />
      <Timeline finding={finding} />
      <Where finding={finding} />
      <Levels index={index} finding={finding} />
      {finding.source && source && (
        <section>
          <h3>Source statement</h3>
          <SqlBlock sql={source.sql} example={source.example} marked={[finding.source.column]} />
        </section>
      )}
      {repeated && (
        <section>
          <h3>
            {finding.repeated.executions === 1 ? (
              "Statement"
            ) : (
              <>
                Repeated statement <span class="times">×{count(finding.repeated.executions)}</span>
              </>
            )}
          </h3>
          <SqlBlock sql={repeated.sql} example={repeated.example} marked={[finding.relation?.to, ...unread(finding)]} />
        </section>
      )}
      <EvidenceList finding={finding} />
      <Remedies finding={finding} />
      <AcceptLines finding={finding} />
      <p class="detail-foot muted">
        Finding <code>{finding.id}</code> · repeated fingerprint{" "}
        <code>{finding.repeated.fingerprint}</code>
      </p>
    </>
  );
}

/** Columns that are selected in vain. */
function unread(finding: Finding): readonly string[] {
  return finding.evidence.flatMap((evidence) => evidence.columns ?? []);
}
