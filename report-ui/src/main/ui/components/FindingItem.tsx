import { count, duration } from "../format";
import { mainPlace } from "../lookup";
import type { Finding } from "../report";
import { linkTo } from "../route";
import { MiniBars } from "./MiniBars";
import "./FindingItem.css";

/** A finding in the list. */
export function FindingItem({ finding, current }: { finding: Finding; current: boolean }) {
  return (
    <li>
      <a class={`item ${finding.severity}`} href={linkTo(finding.id)} aria-current={current ? "true" : undefined}>
        <span class="item-title">{finding.title}</span>
        <span class="item-count number">×{count(finding.repeated.executions)}</span>
        <MiniBars repeats={finding.repeated.executions} source={finding.source !== null} />
        <span class="item-time number">{duration(finding.repeated.nanos)}</span>
        <span class="item-place">{mainPlace(finding)}</span>
        <span class="unseen">{finding.severity}</span>
      </a>
    </li>
  );
}
