import { count, duration } from "../format";
import { mainFrame, mainPlace, repeats } from "../lookup";
import type { Finding } from "../report";
import { linkTo } from "../route";
import { MiniBars } from "./MiniBars";
import "./FindingItem.css";

/** A finding in the list. */
export function FindingItem({ finding, current }: { finding: Finding; current: boolean }) {
  return (
    <li>
      <a class={`item ${finding.severity}`} href={linkTo(finding.id)} aria-current={current ? "true" : undefined}>
        <span class="item-title">
          {finding.title} <span class="item-rule">{finding.rule}</span>
        </span>
        <span class="item-count number">×{count(repeats(finding))}</span>
        <MiniBars repeats={repeats(finding)} source={finding.source !== null} />
        <span class="item-time number">{duration(finding.repeated.nanos)}</span>
        <Place finding={finding} />
        <span class="unseen">{finding.severity}</span>
      </a>
    </li>
  );
}

/** Where there is little room, the end of the place is what tells: the line. */
function Place({ finding }: { finding: Finding }) {
  const place = mainPlace(finding);
  const line = mainFrame(finding)?.file ? place.lastIndexOf(":") : -1;
  return (
    <span class="item-place" title={place}>
      <span class="item-file">{line < 0 ? place : place.slice(0, line)}</span>
      {line < 0 ? "" : place.slice(line)}
    </span>
  );
}
