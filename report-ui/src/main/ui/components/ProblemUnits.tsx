import { useState } from "preact/hooks";
import { count, queries } from "../format";
import { type Index, repeats, unitName } from "../lookup";
import { isInSeveralUnits } from "../problems";
import type { Finding } from "../report";
import { linkTo } from "../route";
import { unitsInWords } from "../units";
import { type Column, Table } from "./Table";
import "./ProblemUnits.css";

/** The units of work that show the same problem, each with its finding: rendered when somebody asks. */
export function ProblemUnits({ index, finding }: { index: Index; finding: Finding }) {
  const [open, setOpen] = useState(false);
  const problem = index.problemOf.get(finding);
  if (!problem || !isInSeveralUnits(problem)) {
    return null;
  }
  const here = finding.avoidableExecutions;
  const worst = problem.findings.every((each) => each.avoidableExecutions <= here);
  const columns: readonly Column<Finding>[] = [
    { title: "Unit of work", value: (each) => unitName(index, each), cell: (each) => <Unit index={index} each={each} shown={finding} /> },
    { title: "Repeats", value: repeats, cell: (each) => `×${count(repeats(each))}`, numeric: true },
    { title: "Saved", value: (each) => each.avoidableExecutions, cell: (each) => count(each.avoidableExecutions), numeric: true },
  ];
  return (
    <details class="problem-units" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        In <strong>{unitsInWords(index.units, problem.units)}</strong>
        {problem.avoidable > 0 && `: the fix saves ${queries(problem.avoidable)} in all, ${count(here)} of them here`}.{worst && " Shown is the worst."}
      </summary>
      {open && (
        <Table
          caption="The same problem in each of them; repeats are those of one run"
          rows={problem.findings}
          columns={columns}
          sort={2}
          id={(each) => each.id}
        />
      )}
    </details>
  );
}

function Unit({ index, each, shown }: { index: Index; each: Finding; shown: Finding }) {
  return (
    <>
      <a href={linkTo(each.id)} aria-current={each === shown ? "true" : undefined}>
        {unitName(index, each)}
      </a>
      {each.title !== shown.title && <span class="muted"> {each.title}</span>}
    </>
  );
}
