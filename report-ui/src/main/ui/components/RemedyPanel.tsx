import { queries } from "../format";
import { java, layOut, looksLikeSql, sql, type Token } from "../highlight";
import { marked } from "../diff";
import type { Remedy } from "../report";
import { CodeBox } from "./CodeBox";
import "./RemedyPanel.css";

/** A fix: the code as it is and as it should be. */
export function RemedyPanel({ remedy, id }: { remedy: Remedy; id: string }) {
  const [before, after] = marked(colours(remedy.before), colours(remedy.after));
  return (
    <div id={id} class="remedy" role="tabpanel" aria-label={remedy.title}>
      <p>
        <strong>{remedy.framework}</strong>: {remedy.title}. <span class="good">{queries(remedy.executionsAfter)} left.</span>
      </p>
      {remedy.caution !== "" && (
        <p class="caution">
          <strong>Mind:</strong> {remedy.caution}
        </p>
      )}
      {(remedy.before !== "" || remedy.after !== "") && (
        <div class="change">
          <Side title="Before" tokens={before} text={remedy.before} kind="before" />
          <Side title="After" tokens={after} text={remedy.after} kind="after-code" />
        </div>
      )}
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly kind: string;
}

/** Nothing where there is no code to show. */
function Side({ title, tokens, text, kind }: SideProps) {
  return text === "" ? null : (
    <div>
      <h4>{title}</h4>
      <CodeBox tokens={tokens} text={text} kind={kind} />
    </div>
  );
}

function colours(code: string): Token[] {
  return looksLikeSql(code) ? sql(layOut(code)) : java(code);
}
