import { sentence } from "../acceptance";
import { count, plural } from "../format";
import { mainPlace } from "../lookup";
import type { Finding } from "../report";
import "./Accepted.css";

/** Findings that somebody has accepted, folded away. */
export function Accepted({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) {
    return null;
  }
  return (
    <details class="accepted">
      <summary>Accepted: {plural(findings.length, "finding", "findings")}</summary>
      <ul>
        {findings.slice(0, 200).map((finding) => (
          <li key={finding.id}>
            <strong>{finding.title}</strong> ×{count(finding.repeated.executions)} <code>{mainPlace(finding)}</code>{" "}
            {finding.accepted && sentence(finding.accepted)}
          </li>
        ))}
      </ul>
    </details>
  );
}
