import type { Finding } from "../report";
import "./CauseLine.css";

/** What in the application makes it happen. */
export function CauseLine({ finding: { cause, evidence } }: { finding: Finding }) {
  return (
    cause && (
      <p class="cause">
        <strong class="cause-label">{cause.replace(/-/g, " ")}</strong>{" "}
        {evidence.find((each) => each.kind === "cause")?.sentence}
      </p>
    )
  );
}
