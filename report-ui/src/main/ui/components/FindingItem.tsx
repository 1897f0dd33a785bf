import type { Entry } from "../filter";
import { count, duration, queries } from "../format";
import { type Index, mainFrame, mainPlace, repeats } from "../lookup";
import { isInSeveralUnits } from "../problems";
import type { Finding } from "../report";
import { linkTo } from "../route";
import { unitsInWords } from "../units";
import { MiniBars } from "./MiniBars";
import "./FindingItem.css";

interface Props {
  readonly index: Index;
  readonly entry: Entry;
  readonly current: boolean;
}

/** A problem in the list: its worst finding, and in how many units it is where it is in several. */
export function FindingItem({ index, entry, current }: Props) {
  const {
    problem,
    findings: [finding],
  } = entry;
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
        {isInSeveralUnits(problem) && (
          <span class="item-units">
            in {unitsInWords(index.units, problem.units)}
            {problem.avoidable > 0 && `, saves ${queries(problem.avoidable)}`}
          </span>
        )}
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
