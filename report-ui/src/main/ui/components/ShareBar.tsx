import "./ShareBar.css";

/** How much of the whole; the number stands beside it. */
export function ShareBar({ percent }: { percent: number }) {
  return (
    <svg class="share" width="120" height="9" aria-hidden="true">
      <rect class="share-whole" width="100%" height="9" rx="4.5" />
      <rect class="share-part" width={`${percent}%`} height="9" rx="4.5" />
    </svg>
  );
}
