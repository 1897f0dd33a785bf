import { layOut, sql as tokens } from "../highlight";
import { CodeBox } from "./CodeBox";
import "./SqlBlock.css";

interface Props {
  readonly sql: string;
  /** One text as it was sent; shown where it differs. */
  readonly example: string;
  /** Columns to point out. */
  readonly marked?: readonly (string | null | undefined)[];
}

/** A statement. */
export function SqlBlock({ sql, example, marked }: Props) {
  return (
    <>
      <CodeBox tokens={tokens(layOut(sql), marked)} text={sql} />
      {example !== "" && example !== sql && (
        <details class="example">
          <summary>One text as it was sent</summary>
          <CodeBox tokens={tokens(layOut(example), marked)} text={example} />
        </details>
      )}
    </>
  );
}
