import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { count } from "../format";
import "./Table.css";

const PAGE = 200;

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What to sort by; numbers stand to the right and sort largest first. */
  readonly value: (row: Row) => number | string;
  readonly numeric?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The column to sort by at first. */
  readonly sort: number;
  readonly id: (row: Row) => string;
}

/** A table that sorts by each of its columns, a page of 200 rows at a time. */
export function Table<Row>({ caption, rows, columns, sort, id }: Props<Row>) {
  const [by, setBy] = useState(sort);
  const [limit, setLimit] = useState(PAGE);
  const column = columns[by];
  const sorted = useMemo(() => (column ? [...rows].sort(comparator(column)) : rows), [rows, column]);
  const more = sorted.length - limit;
  return (
    <div class="table-scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((each, i) => (
              <th key={each.title} scope="col" class={each.numeric ? "number" : ""} aria-sort={i === by ? (each.numeric ? "descending" : "ascending") : undefined}>
                <button type="button" onClick={() => setBy(i)}>
                  {each.title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, limit).map((row) => (
            <tr key={id(row)}>
              {columns.map((each) => (
                <td key={each.title} class={each.numeric ? "number" : ""}>
                  {each.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          Show {count(Math.min(PAGE, more))} more of {count(more)}
        </button>
      )}
    </div>
  );
}

function comparator<Row>({ value }: Column<Row>): (a: Row, b: Row) => number {
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    return typeof left === "number" && typeof right === "number"
      ? right - left
      : String(left).localeCompare(String(right), "en");
  };
}
