import { count, duration, queries } from "../format";
import type { Finding } from "../report";
import { type Layout, layout, type Repeat } from "../timeline";
import { Lane } from "./Lane";
import "./Timeline.css";

/** The 1+N in time: the source query, the repeats one after another, and what would be left. */
export function Timeline({ finding }: { finding: Finding }) {
  const drawing = layout(finding);
  if (!drawing) {
    return null;
  }
  const drawn = finding.timeline.repeats.length;
  const { executions } = finding.repeated;
  const x = (nanos: number) => (100 * nanos) / drawing.total;
  return (
    <section>
      <h3>What happened</h3>
      <figure class="timeline" role="img" aria-label={inWords(finding, drawing)}>
        <Grid drawing={drawing} x={x} />
        {drawing.source > 0 && (
          <Lane kind="source" label="1 source query" bars={[{ x: 0, width: x(drawing.source), title: `source query: ${duration(drawing.source)}` }]}
            note={`${duration(drawing.source)}${finding.source ? ` → ${count(finding.source.rows)} rows` : ""}`} />
        )}
        {drawing.first.map((repeat) => (
          <Lane key={repeat.rank} kind="repeat" label={`#${count(repeat.rank)}`} bars={[bar(repeat, x)]} />
        ))}
        {drawing.collapsed > 0 && (
          <Lane kind="collapsed" label={`⋯ ${count(drawing.collapsed)} more like these`} bars={drawing.middle.map((repeat) => bar(repeat, x))} />
        )}
        {drawing.last.map((repeat) => (
          <Lane key={repeat.rank} kind="repeat" label={`#${count(repeat.rank)}`} bars={[bar(repeat, x)]} />
        ))}
        {drawing.after !== null && (
          <Lane kind="after" label="after the fix (estimate)" bars={[{ x: 0, width: x(Math.min(drawing.after, drawing.total)), title: "the source query, and an average repeat for each query beside it" }]}
            note={afterInWords(finding, drawing)} />
        )}
        <Axis drawing={drawing} x={x} />
      </figure>
      <p class="timeline-foot muted">
        Hover a bar for when it ran and how long it took.
        {drawn < executions && ` Drawn are ${count(drawn)} of ${count(executions)} repeats, spread evenly.`}
      </p>
    </section>
  );
}

function Grid({ drawing, x }: { drawing: Layout; x: (nanos: number) => number }) {
  return (
    <svg class="timeline-grid" aria-hidden="true">
      {drawing.ticks.map((tick) => (
        <line key={tick} x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

function Axis({ drawing, x }: { drawing: Layout; x: (nanos: number) => number }) {
  return (
    <div class="lane axis">
      <span />
      <svg width="100%" height="16" aria-hidden="true">
        {drawing.ticks.map((tick) => (
          <text key={tick} x={`${x(tick)}%`} y="12" class={tick === 0 ? "at-start" : x(tick) > 96 ? "at-end" : ""}>
            {tick === 0 ? "0" : duration(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function bar(repeat: Repeat, x: (nanos: number) => number) {
  return {
    x: x(repeat.start),
    width: x(repeat.nanos),
    title: `#${count(repeat.rank)}: ${duration(repeat.nanos)}, ${duration(repeat.start)} after the start`,
  };
}

function afterInWords(finding: Finding, drawing: Layout): string {
  const left = finding.remedies[0]?.executionsAfter ?? 0;
  return `${queries(left)}, ≈ ${duration(drawing.after ?? 0)} instead of ${duration(drawing.total)}`;
}

function inWords(finding: Finding, drawing: Layout): string {
  const source = drawing.source > 0 ? `One source query of ${duration(drawing.source)}, then ` : "";
  return `${source}${count(finding.repeated.executions)} repeats, one after another, within ${duration(drawing.total)}.`;
}
