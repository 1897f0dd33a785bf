import { useId, useRef, useState } from "preact/hooks";
import { count, queries } from "../format";
import type { Finding, Remedy } from "../report";
import { RemedyPanel } from "./RemedyPanel";
import "./Remedies.css";

/** The fixes as tabs, the best first. */
export function Remedies({ finding }: { finding: Finding }) {
  const [chosen, setChosen] = useState(0);
  const tabs = useRef<HTMLDivElement>(null);
  const id = useId();
  const { remedies } = finding;
  const remedy = remedies[chosen];
  if (!remedy) {
    return null;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      const next = (chosen + step + remedies.length) % remedies.length;
      setChosen(next);
      (tabs.current?.children[next] as HTMLElement | undefined)?.focus();
    }
  };
  return (
    <section>
      <h3>Fix</h3>
      <div ref={tabs} class="tabs" role="tablist" aria-label="Fixes, best first" onKeyDown={onKeyDown}>
        {remedies.map((each, i) => (
          <Tab key={i} remedy={each} panel={id} selected={i === chosen} onSelect={() => setChosen(i)} />
        ))}
      </div>
      <RemedyPanel key={chosen} remedy={remedy} id={id} />
    </section>
  );
}

interface TabProps {
  readonly remedy: Remedy;
  readonly panel: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

function Tab({ remedy, panel, selected, onSelect }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      class="tab"
      aria-selected={selected}
      aria-controls={panel}
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
    >
      {remedy.title}{" "}
      <strong class="good" title={`${queries(remedy.executionsAfter)} left`}>
        {count(remedy.executionsAfter)}q
      </strong>
    </button>
  );
}
