import { executionsNow } from "./lookup";
import type { Finding, Span } from "./report";

const FIRST = 6;
const LAST = 3;
const FEW = 12;

/** The repeats of a finding, laid out in time. */
export interface Layout {
  /** Nanoseconds from the start of the source query to the end of the last repeat. */
  readonly total: number;
  readonly source: number;
  readonly first: readonly Repeat[];
  readonly middle: readonly Repeat[];
  /** How many repeats stand behind the middle, those without a span included. */
  readonly collapsed: number;
  readonly last: readonly Repeat[];
  /** What the source query and what is left of its repeats would take; null without a remedy that saves some. */
  readonly after: number | null;
  readonly ticks: readonly number[];
}

/** One repeat: which of them, when and how long. */
export interface Repeat {
  readonly rank: number;
  readonly start: number;
  readonly nanos: number;
}

/** Lays the timeline out; null where nothing is known of it, or where it is one execution. */
export function layout(finding: Finding): Layout | null {
  const { source, repeats } = finding.timeline;
  if (repeats.length + (source > 0 ? 1 : 0) < 2) {
    return null;
  }
  const executions = Math.max(finding.repeated.executions, repeats.length);
  const ranked = repeats.map((span, i) => toRepeat(span, i, repeats.length, executions));
  const few = executions <= FEW;
  const first = few ? ranked : ranked.slice(0, FIRST);
  const last = few ? [] : ranked.slice(Math.max(FIRST, ranked.length - LAST));
  const total = Math.max(source, ...repeats.map(([start, nanos]) => start + nanos), 1);
  return {
    total,
    source,
    first,
    middle: few ? [] : ranked.slice(FIRST, Math.max(FIRST, ranked.length - LAST)),
    collapsed: few ? 0 : executions - first.length - last.length,
    last,
    after: afterTheFix(finding),
    ticks: ticks(total),
  };
}

/** Spans are spread evenly over the repeats where there are more repeats than spans. */
function toRepeat([start, nanos]: Span, i: number, spans: number, executions: number): Repeat {
  const rank = spans === executions || spans === 1 ? i + 1 : Math.round((i * (executions - 1)) / (spans - 1)) + 1;
  return { rank, start, nanos };
}

/** An estimate: the source query as it is, and for each query left beside it (one for what a join adds) an average repeat. */
function afterTheFix(finding: Finding): number | null {
  const first = finding.remedies[0];
  if (!first || first.executionsAfter >= executionsNow(finding)) {
    return null;
  }
  const average = finding.repeated.nanos / Math.max(1, finding.repeated.executions);
  const beside = finding.timeline.source > 0 ? first.executionsAfter - 1 : first.executionsAfter;
  return finding.timeline.source + Math.max(1, beside) * average;
}

function ticks(total: number): number[] {
  const rough = total / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const found = [];
  for (let at = 0; at <= total; at += step) {
    found.push(at);
  }
  return found;
}
