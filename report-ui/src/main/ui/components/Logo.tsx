import "./Logo.css";

/** One bar that becomes many: what an N+1 looks like. */
export function Logo() {
  return (
    <svg class="logo" width="26" height="20" aria-hidden="true">
      <rect class="logo-source" x="0" y="5" width="7" height="10" rx="2" />
      {[10, 14, 18, 22].map((x) => (
        <rect key={x} class="logo-repeat" x={x} y="5" width="2.5" height="10" rx="1" />
      ))}
    </svg>
  );
}
