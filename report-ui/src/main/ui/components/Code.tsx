import type { Token } from "../highlight";
import "./Code.css";

/** Tokens with light colours. */
export function Code({ tokens }: { tokens: readonly Token[] }) {
  return (
    <code>
      {tokens.map((token, i) =>
        token.kind === "plain" && !token.changed ? (
          token.text
        ) : token.kind === "name" ? (
          <mark key={i}>{token.text}</mark>
        ) : (
          <span key={i} class={`t-${token.kind}${token.changed ? " changed" : ""}`}>
            {token.text}
          </span>
        ),
      )}
    </code>
  );
}
