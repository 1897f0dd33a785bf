import { count, place, plural, shortName } from "../format";
import { askers } from "../lookup";
import type { Finding, Frame } from "../report";
import "./Where.css";

const MOST_OUTER = 8;

/** The call path, outermost first, with the frame in which the repeats meet. */
export function Where({ finding }: { finding: Finding }) {
  const { frames, loopFrame } = finding.callSite;
  if (frames.length === 0) {
    return null;
  }
  const others = askers(finding);
  const hidden = Math.max(0, (loopFrame < 0 ? frames.length : loopFrame) - MOST_OUTER);
  const row = (frame: Frame, i: number) => (
    <FrameRow key={i} frame={frame} repeats={i === loopFrame && others === 0 ? finding.repeated.executions : 0} />
  );
  return (
    <section>
      <h3>Where</h3>
      {hidden > 0 && (
        <details class="outer-frames">
          <summary>{plural(hidden, "outer frame", "outer frames")}</summary>
          <ol class="frames">{frames.slice(0, hidden).map(row)}</ol>
        </details>
      )}
      <ol class="frames">{frames.slice(hidden).map((frame, i) => row(frame, i + hidden))}</ol>
      {others > 0 && <p class="muted">This is one of {count(others)} places that ask the same: the evidence names them.</p>}
    </section>
  );
}

function FrameRow({ frame, repeats }: { frame: Frame; repeats: number }) {
  return (
    <li class={repeats > 0 ? "frame loop" : "frame"} title={frame.class}>
      <code>{shortName(frame)}</code>{" "}
      <span class="frame-place">{frame.file ? place(frame) : "unknown source"}</span>
      {repeats > 1 && <strong class="loop-count">↻ {count(repeats)}× from here</strong>}
    </li>
  );
}
