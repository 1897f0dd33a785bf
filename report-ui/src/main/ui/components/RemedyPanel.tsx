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
      <div class="change">
        {remedy.before !== "" && (
          <div>
            <h4>Before</h4>
            <CodeBox tokens={before} text={remedy.before} kind="before" />
          </div>
        )}
        <div>
          <h4>After</h4>
          <CodeBox tokens={after} text={remedy.after} kind="after-code" />
        </div>
      </div>
    </div>
  );
}

function colours(code: string): Token[] {
  return looksLikeSql(code) ? sql(layOut(code)) : java(code);
}
