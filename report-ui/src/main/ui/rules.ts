/** A rule as its page tells it. */
export interface Rule {
  readonly id: string;
  readonly family: string;
  /** What it finds, in one sentence; empty where this version does not know the rule. */
  readonly sentence: string;
}

/** The rules of this report by their ids, in families: read from the glossary that is rendered without scripts. */
export function readRules(page: ParentNode): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  page.querySelectorAll<HTMLElement>(".static [data-rule]").forEach((entry) => {
    const { rule: id = "", family = "" } = entry.dataset;
    rules.set(id, { id, family, sentence: entry.querySelector("dd")?.textContent ?? "" });
  });
  return rules;
}

/** Families with their rules, in the order of the glossary. */
export function families(rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, readonly Rule[]> {
  const grouped = new Map<string, Rule[]>();
  rules.forEach((rule) => grouped.set(rule.family, [...(grouped.get(rule.family) ?? []), rule]));
  return grouped;
}
