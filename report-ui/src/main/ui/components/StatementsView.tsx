import { count, duration, plural } from "../format";
import { layOut, sql } from "../highlight";
import type { Index } from "../lookup";
import type { Statement } from "../report";
import { Code } from "./Code";
import { CopyButton } from "./CopyButton";
import { type Column, Table } from "./Table";

const COLUMNS: readonly Column<Statement>[] = [
  { title: "Statement", value: (statement) => statement.sql, cell: (statement) => <Text statement={statement} /> },
  { title: "Executions", value: (statement) => statement.executions, cell: (statement) => count(statement.executions), numeric: true },
  { title: "Rows", value: (statement) => statement.rows, cell: (statement) => count(statement.rows), numeric: true },
  { title: "Time", value: (statement) => statement.nanos, cell: (statement) => duration(statement.nanos), numeric: true },
  {
    title: "Each",
    value: (statement) => statement.nanos / Math.max(1, statement.executions),
    cell: (statement) => duration(statement.nanos / Math.max(1, statement.executions)),
    numeric: true,
  },
];

/** The statements, each once, whatever its values. */
export function StatementsView({ index }: { index: Index }) {
  const { statements } = index.report;
  return (
    <main id="main" class="pane" tabIndex={-1}>
      <Table
        caption={`${plural(statements.length, "statement", "statements")} over all units and runs; time is time in the driver`}
        rows={statements}
        columns={COLUMNS}
        sort={1}
        id={(statement) => statement.fingerprint}
      />
    </main>
  );
}

function Text({ statement }: { statement: Statement }) {
  return (
    <>
      <pre>
        <Code tokens={sql(layOut(statement.sql))} />
      </pre>
      <span class="muted">
        <code>{statement.fingerprint}</code> <CopyButton text={statement.fingerprint} />
      </span>
    </>
  );
}
