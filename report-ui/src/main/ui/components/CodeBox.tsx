import type { Token } from "../highlight";
import { Code } from "./Code";
import { CopyButton } from "./CopyButton";
import "./CodeBox.css";

/** Code in a box; what is copied is the text as it was. */
export function CodeBox({ tokens, text, kind = "" }: { tokens: readonly Token[]; text: string; kind?: string }) {
  return (
    <div class={`code-box ${kind}`}>
      <pre tabIndex={0}>
        <Code tokens={tokens} />
      </pre>
      <CopyButton text={text} />
    </div>
  );
}
