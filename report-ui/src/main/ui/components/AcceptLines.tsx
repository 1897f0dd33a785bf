import type { Finding } from "../report";
import { CodeBox } from "./CodeBox";
import "./Accepted.css";

/** What to paste where, to accept a finding: folded away, for a fix is better. */
export function AcceptLines({ finding: { accept } }: { finding: Finding }) {
  return (
    accept && (
      <details class="accept">
        <summary>Accept it</summary>
        <Line where="In fetchonce-baseline.json" text={accept.baselineEntry} />
        <Line where="In fetchonce.ignore" text={accept.ignoreLine} />
        <Line where="On the method" text={accept.annotation} />
        <Line where="In the statement" text={accept.comment} />
      </details>
    )
  );
}

function Line({ where, text }: { where: string; text: string }) {
  return (
    <>
      <h4>{where}</h4>
      <CodeBox tokens={[{ text, kind: "plain" }]} text={text} />
    </>
  );
}
