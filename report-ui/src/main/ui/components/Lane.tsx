import "./Lane.css";

/** A bar: percentages of the width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly title: string;
}

interface Props {
  readonly kind: "source" | "repeat" | "collapsed" | "after";
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly note?: string;
}

const HEIGHTS = { source: 16, repeat: 12, collapsed: 26, after: 18 };

/** One line of the drawing. */
export function Lane({ kind, label, bars, note }: Props) {
  const height = HEIGHTS[kind];
  const first = bars[0];
  const last = bars[bars.length - 1];
  return (
    <div class={`lane ${kind}`}>
      <span class="lane-label">{label}</span>
      <svg width="100%" height={height}>
        {kind === "collapsed" && first && last && (
          <rect class="lane-band" x={`${first.x}%`} width={`${last.x + last.width - first.x}%`} y="4" height={height - 8} />
        )}
        {bars.map((bar, i) => (
          <rect key={i} class="lane-bar" x={`${bar.x}%`} width={`${bar.width}%`} y={kind === "repeat" ? 1 : 3} height={kind === "repeat" ? height - 2 : height - 6}>
            <title>{bar.title}</title>
          </rect>
        ))}
        {note && first && <Note end={first.x + first.width} text={note} y={height / 2} />}
      </svg>
    </div>
  );
}

/** Beside its bar, or at the right edge where the bar leaves no room. */
function Note({ end, text, y }: { end: number; text: string; y: number }) {
  return end < 55 ? (
    <text class="lane-note" x={`${end}%`} dx="8" y={y}>
      {text}
    </text>
  ) : (
    <text class="lane-note at-end" x="100%" dx="-6" y={y}>
      {text}
    </text>
  );
}
