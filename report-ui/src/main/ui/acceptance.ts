import type { Acceptance, Entry } from "./report";

/** "by baseline until 2027-01-31: ten rows at most"; the Java class StaticAccepted says the same. */
export function sentence({ by, expires, reason }: Acceptance): string {
  return `by ${by}${expires ? ` until ${expires}` : ""}${reason ? `: ${reason}` : ""}`;
}

/** An acceptance that holds no longer, on one line. */
export function line(entry: Entry): string {
  return `${entry.rule} at ${entry.place || "an unknown place"}, statement ${entry.fingerprint}, ${sentence(entry)}`;
}
