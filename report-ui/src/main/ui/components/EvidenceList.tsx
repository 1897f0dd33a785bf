import { meaning } from "../confidence";
import type { Finding } from "../report";
import "./EvidenceList.css";

/** Why this is reported, and how sure it is. */
export function EvidenceList({ finding }: { finding: Finding }) {
  return (
    <section>
      <h3>Evidence</h3>
      <p>
        <strong class={`confidence ${finding.confidence}`}>{finding.confidence}</strong>{" "}
        <span class="muted">{meaning(finding)}</span>
      </p>
      <ul class="evidence">
        {finding.evidence.filter(({ kind }) => kind !== "cause").map((evidence, i) => (
          <li key={i} class={evidence.kind}>
            {evidence.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
