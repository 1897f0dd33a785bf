import { count, plural } from "../format";
import type { Index } from "../lookup";
import type { Unit } from "../report";
import { linkTo } from "../route";
import { type Column, Table } from "./Table";
import "./UnitsView.css";

/** The units of work: what was observed, whether or not something was found in it. */
export function UnitsView({ index }: { index: Index }) {
  const { units } = index.report;
  const columns: readonly Column<Unit>[] = [
    { title: "Unit of work", value: (unit) => unit.name, cell: (unit) => <Name unit={unit} /> },
    { title: "Runs", value: (unit) => unit.runs, cell: (unit) => count(unit.runs), numeric: true },
    { title: "Queries", value: (unit) => unit.executions, cell: (unit) => count(unit.executions), numeric: true },
    { title: "Most in a run", value: (unit) => unit.maxExecutions, cell: (unit) => count(unit.maxExecutions), numeric: true },
    { title: "Findings", value: (unit) => unit.findings.length, cell: (unit) => <Findings index={index} unit={unit} />, numeric: false },
  ];
  return (
    <main id="main" class="pane" tabIndex={-1}>
      <Table
        caption={`${plural(units.length, "unit of work", "units of work")}; queries are those of all runs`}
        rows={units}
        columns={columns}
        sort={3}
        id={(unit) => unit.id}
      />
    </main>
  );
}

function Name({ unit }: { unit: Unit }) {
  return (
    <>
      <span class="kind">{unit.kind}</span> {unit.name}
      {unit.truncated && <span class="cut"> truncated</span>}
    </>
  );
}

function Findings({ index, unit }: { index: Index; unit: Unit }) {
  if (unit.findings.length === 0) {
    return <span class="muted">none</span>;
  }
  return (
    <ul class="unit-findings">
      {unit.findings.map((id) => (
        <li key={id}>
          <a href={linkTo(id)}>{index.findings.get(id)?.title ?? id}</a>
        </li>
      ))}
    </ul>
  );
}
