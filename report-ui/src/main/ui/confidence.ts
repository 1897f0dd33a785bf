import type { Confidence, Finding } from "./report";

const OF_ROWS: Readonly<Record<Confidence, string>> = {
  proven: "The values bound by the repeats were read from a column of an earlier result.",
  likely: "Row counts match, or the ORM’s lazy loading is on the stack; the values were not traced.",
  possible: "The same statement repeats at one place; what feeds it is not known.",
};

const OF_THE_REST: Readonly<Record<Confidence, string>> = {
  proven: "What was recorded leaves no other explanation.",
  likely: "What was recorded fits, but other runs may tell otherwise.",
  possible: "The same statement repeats at one place; what feeds it is not known.",
};

/** What the degree of confidence means here; the Java class Words says the same. */
export function meaning({ confidence, source }: Finding): string {
  return (source ? OF_ROWS : OF_THE_REST)[confidence];
}
