import { count, instant } from "../format";
import type { Index } from "../lookup";
import type { View } from "../route";
import { Logo } from "./Logo";
import { ThemeToggle } from "./ThemeToggle";
import "./Header.css";

/** What this is a report of, and its views. */
export function Header({ index, view }: { index: Index; view: View }) {
  const { problems, report } = index;
  const { units, statements } = report;
  return (
    <header class="header">
      <Logo />
      <h1>
        N+1 report <span class="application">{report.application}</span>
      </h1>
      <nav class="views" aria-label="Views">
        <ViewLink view="findings" current={view} title="Findings" n={problems.length} />
        <ViewLink view="units" current={view} title="Units" n={units.length} />
        <ViewLink view="statements" current={view} title="Statements" n={statements.length} />
        <ViewLink view="diagnostics" current={view} title="Diagnostics" />
      </nav>
      <time class="muted" dateTime={report.generatedAt}>
        {instant(report.generatedAt)}
      </time>
      <ThemeToggle />
    </header>
  );
}

function ViewLink({ view, current, title, n }: { view: View; current: View; title: string; n?: number }) {
  return (
    <a href={`#/${view}`} aria-current={view === current ? "page" : undefined}>
      {title}
      {n !== undefined && <span class="muted"> {count(n)}</span>}
    </a>
  );
}
