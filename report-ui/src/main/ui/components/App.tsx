import { useMemo, useRef, useState } from "preact/hooks";
import { EVERYTHING, type Filter, haystacks, select, selectSilences } from "../filter";
import { useKeyboard } from "../keyboard";
import { indexOf } from "../lookup";
import type { Report } from "../report";
import type { Rule } from "../rules";
import { useRoute } from "../route";
import { Accepted } from "./Accepted";
import { DiagnosticsView } from "./DiagnosticsView";
import { FindingsView } from "./FindingsView";
import { Header } from "./Header";
import { Notices } from "./Notices";
import { Silences } from "./Silences";
import { StatementsView } from "./StatementsView";
import { Toolbar } from "./Toolbar";
import { UnitsView } from "./UnitsView";
import { Verdict } from "./Verdict";
import "./App.css";

/** The whole page. */
export function App({ report, rules }: { report: Report; rules: ReadonlyMap<string, Rule> }) {
  const index = useMemo(() => indexOf(report, rules), [report, rules]);
  const texts = useMemo(() => haystacks(index), [index]);
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const route = useRoute();
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => select(index, texts, filter), [index, texts, filter]);
  const named = route.finding === null ? undefined : index.findings.get(route.finding);
  const problem = named && index.problemOf.get(named);
  const current = shown.find((entry) => entry.problem === problem) ?? shown[0];
  const selected = named && current?.findings.includes(named) ? named : current?.findings[0];
  useKeyboard(route.view === "findings" ? shown : [], current, search);
  const silences = useMemo(() => selectSilences(index, filter), [index, filter]);
  const searchable = route.view === "findings" && report.findings.length + report.silences.length > 0;

  return (
    <div class={named && route.view === "findings" ? "app picked" : "app"}>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <Header index={index} view={route.view} />
      <section aria-label="Verdict">
        <Verdict index={index} />
        <Notices report={report} missing={named || route.finding === null ? null : route.finding} />
      </section>
      {searchable && (
        <Toolbar index={index} filter={filter} onChange={setFilter} shown={shown.length} search={search} />
      )}
      {route.view === "findings" && (
        <FindingsView
          index={index}
          shown={shown}
          current={current}
          selected={selected}
          picked={named !== undefined}
          grouped={filter.order === "family"}
          silences={silences.length}
          onReset={() => setFilter(EVERYTHING)}
        />
      )}
      {route.view === "findings" && <Accepted index={index} />}
      {route.view === "findings" && <Silences index={index} shown={silences} searched={filter.text.trim() !== ""} />}
      {route.view === "units" && <UnitsView index={index} />}
      {route.view === "statements" && <StatementsView index={index} />}
      {route.view === "diagnostics" && <DiagnosticsView report={report} />}
    </div>
  );
}

/** The fragment of the address is taken by findings, so focus moves by hand. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(".live main")?.focus();
}
