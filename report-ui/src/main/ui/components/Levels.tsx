import { count, plural } from "../format";
import { type Index, levels } from "../lookup";
import type { Finding, Level } from "../report";
import { CodeBox } from "./CodeBox";
import { layOut, sql } from "../highlight";
import "./Levels.css";

/** Which rows ask for which, each level inside the one before. */
export function Levels({ index, finding }: { index: Index; finding: Finding }) {
  const all = levels(finding);
  if (all.length === 0 || !finding.source) {
    return null;
  }
  const most = Math.max(...all.map((level) => level.executions));
  return (
    <section>
      <h3>Which rows ask for which</h3>
      <ol class="levels">
        <li>
          <p class="level">
            <strong class="level-source">1 source query</strong>{" "}
            <span>{plural(finding.source.rows, "row", "rows")}</span>{" "}
            <code class="muted">{tables(index, finding.source.fingerprint)}</code>
          </p>
          <Rest index={index} finding={finding} rest={all} depth={1} most={most} />
        </li>
      </ol>
    </section>
  );
}

interface RestProps {
  readonly index: Index;
  readonly finding: Finding;
  readonly rest: readonly Level[];
  readonly depth: number;
  /** Executions of the level that has most, which is drawn in full width. */
  readonly most: number;
}

function Rest({ index, finding, rest: [level, ...rest], depth, most }: RestProps) {
  if (!level) {
    return null;
  }
  const text = depth > 1 ? index.statements.get(level.fingerprint)?.sql : undefined;
  return (
    <ol>
      <li>
        <p class="level">
          <strong class="times">×{count(level.executions)}</strong> <strong>{level.title}</strong>{" "}
          <code class="muted">
            {level.from}
            {level.to !== "" && ` → ${level.to}`}
          </code>
          {depth === 1 && <Relation finding={finding} />}
          {level.distinctBinds < level.executions && (
            <span class="muted">{plural(level.distinctBinds, "different key", "different keys")}</span>
          )}
        </p>
        <svg class="level-bar" width="100%" height="5" aria-hidden="true">
          <rect width={`${Math.max(0.5, (100 * level.executions) / most)}%`} height="5" rx="2.5" />
        </svg>
        {text !== undefined && <CodeBox tokens={sql(layOut(text), [level.to])} text={text} />}
        <Rest index={index} finding={finding} rest={rest} depth={depth + 1} most={most} />
      </li>
    </ol>
  );
}

function Relation({ finding: { relation } }: { finding: Finding }) {
  return (
    relation && (
      <>
        <span class="kind">{relation.kind}</span>
        {relation.filter && (
          <span>
            {" "}
            only where <code class="filter">{relation.filter}</code>
          </span>
        )}
      </>
    )
  );
}

function tables(index: Index, fingerprint: string): string {
  return index.statements.get(fingerprint)?.tables.join(", ") ?? "";
}
