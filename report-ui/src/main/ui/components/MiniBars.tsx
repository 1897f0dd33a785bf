import "./MiniBars.css";

const MOST = 13;

/** One query, then N: the finding's shape at a glance. */
export function MiniBars({ repeats, source }: { repeats: number; source: boolean }) {
  const bars = Math.min(repeats, MOST);
  return (
    <svg class="mini" width="94" height="10" aria-hidden="true">
      {source && <rect class="mini-source" y="2" width="14" height="7" rx="1.5" />}
      {Array.from({ length: bars }, (_, i) => (
        <rect key={i} class="mini-repeat" x={20 + i * 5} y="0.5" width="3" height="9" rx="0.5" />
      ))}
      {repeats > MOST && <circle class="mini-repeat" cx={20 + MOST * 5 + 2} cy="8.5" r="1" />}
      {repeats > MOST && <circle class="mini-repeat" cx={20 + MOST * 5 + 6} cy="8.5" r="1" />}
    </svg>
  );
}
