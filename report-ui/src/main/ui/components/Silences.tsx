import { count, plural } from "../format";
import { layOut, sql } from "../highlight";
import { type Index, unitName } from "../lookup";
import type { Silence } from "../report";
import { Code } from "./Code";
import { type Column, Table } from "./Table";
import "./Silences.css";

interface Props {
  readonly index: Index;
  readonly shown: readonly Silence[];
  /** Whether somebody searches, so that what fits is unfolded. */
  readonly searched: boolean;
}

/** What repeated and is no finding, with the reasons: folded away until somebody asks. */
export function Silences({ index, shown, searched }: Props) {
  const all = index.report.silences.length;
  if (all === 0) {
    return null;
  }
  const columns: readonly Column<Silence>[] = [
    { title: "Statement", value: (each) => text(index, each), cell: (each) => <Statement index={index} silence={each} /> },
    { title: "Executions", value: (each) => each.executions, cell: (each) => count(each.executions), numeric: true },
    { title: "Where", value: (each) => each.place, cell: (each) => <Where index={index} silence={each} /> },
    { title: "Why it is not reported", value: (each) => each.reason, cell: (each) => <Reason silence={each} /> },
  ];
  return (
    <details class="silences" open={searched && shown.length > 0}>
      <summary>
        Repeated, and not reported: {shown.length < all && `${count(shown.length)} of `}
        {plural(all, "statement", "statements")}
      </summary>
      <Table
        caption="Statements that repeated in a unit of work and are no finding; executions in the run that had most"
        rows={shown}
        columns={columns}
        sort={1}
        id={(each) => `${each.unit} ${each.fingerprint} ${each.place} ${each.reason}`}
      />
    </details>
  );
}

function text(index: Index, { fingerprint }: Silence): string {
  return index.statements.get(fingerprint)?.sql ?? fingerprint;
}

function Statement({ index, silence }: { index: Index; silence: Silence }) {
  return (
    <pre>
      <Code tokens={sql(layOut(text(index, silence)))} />
    </pre>
  );
}

function Where({ index, silence }: { index: Index; silence: Silence }) {
  return (
    <>
      {unitName(index, silence)}
      {silence.place !== "" && (
        <>
          <br />
          <code class="muted">{silence.place}</code>
        </>
      )}
    </>
  );
}

function Reason({ silence }: { silence: Silence }) {
  return (
    <>
      <span class="kind">{silence.reason.replace(/-/g, " ")}</span> {silence.sentence}
    </>
  );
}
