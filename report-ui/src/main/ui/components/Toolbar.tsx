import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { FAMILY, type Filter, type Order } from "../filter";
import { count } from "../format";
import type { Index } from "../lookup";
import type { Severity } from "../report";
import { families, type Rule } from "../rules";
import "./Toolbar.css";

const SEVERITIES: readonly Severity[] = ["critical", "warning", "info"];

interface Props {
  readonly index: Index;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly shown: number;
  readonly search: RefObject<HTMLInputElement>;
}

/** Narrows and sorts the list of findings. */
export function Toolbar({ index, filter, onChange, shown, search }: Props) {
  const { findings } = index.report;
  return (
    <search class="toolbar">
      <input
        ref={search}
        class="search"
        type="search"
        aria-label="Filter findings"
        placeholder="Filter by entity, test, SQL, class   ( / )"
        value={filter.text}
        onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      {findings.length > 0 && <Choices {...{ index, filter, onChange, shown }} />}
    </search>
  );
}

/** What narrows and sorts findings alone. */
function Choices({ index, filter, onChange, shown }: Omit<Props, "search">) {
  const { findings } = index.report;
  const rules = useMemo(() => rulesOf(index), [index]);
  const units = [...new Set(findings.map((finding) => finding.unit))];
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) {
      severities.add(severity);
    }
    onChange({ ...filter, severities });
  };
  return (
    <>
      <div class="severities" role="group" aria-label="Severity">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`toggle ${severity}`}
            aria-pressed={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {severity} <span class="number">{count(index.problems.filter(({ findings: [worst] }) => worst.severity === severity).length)}</span>
          </button>
        ))}
      </div>
      {rules.size > 1 && (
        <select
          class="rule-choice"
          aria-label="Rule"
          title={rules.get(filter.rule)?.sentence}
          value={filter.rule}
          onChange={(event) => onChange({ ...filter, rule: event.currentTarget.value })}
        >
          <option value="">all rules</option>
          {[...families(rules)].map(([family, members]) => (
            <optgroup key={family} label={family}>
              {members.length > 1 && <option value={FAMILY + family}>all of {family}</option>}
              {members.map((rule) => (
                <option key={rule.id} value={rule.id} title={rule.sentence}>
                  {rule.id}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
      {units.length > 1 && (
        <select
          class="unit-choice"
          aria-label="Unit of work"
          value={filter.unit}
          onChange={(event) => onChange({ ...filter, unit: event.currentTarget.value })}
        >
          <option value="">all units</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {index.units.get(unit)?.name ?? unit}
            </option>
          ))}
        </select>
      )}
      <label>
        sort{" "}
        <select
          value={filter.order}
          onChange={(event) => onChange({ ...filter, order: event.currentTarget.value as Order })}
        >
          <option value="saved">queries saved</option>
          <option value="time">time</option>
          <option value="name">name</option>
          <option value="family">family of rules</option>
        </select>
      </label>
      <span class="muted number" role="status">
        {count(shown)} shown
      </span>
    </>
  );
}

/** The rules that found something. */
function rulesOf({ report, rules }: Index): ReadonlyMap<string, Rule> {
  const found = new Set(report.findings.map((finding) => finding.rule));
  return new Map([...rules].filter(([id]) => found.has(id)));
}
