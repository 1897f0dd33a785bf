import { useEffect, useState } from "preact/hooks";

export const VIEWS = ["findings", "units", "statements", "diagnostics"] as const;
export type View = (typeof VIEWS)[number];

/** Where the page is: a view, and the finding that a permalink names. */
export interface Route {
  readonly view: View;
  readonly finding: string | null;
}

/** "#/units" is a view; any other fragment the id of a finding. */
export function parse(hash: string): Route {
  const fragment = decode(hash.replace(/^#/, ""));
  if (fragment.startsWith("/")) {
    return { view: VIEWS.find((view) => `/${view}` === fragment) ?? "findings", finding: null };
  }
  return { view: "findings", finding: fragment === "" ? null : fragment };
}

export function linkTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

export function go(hash: string): void {
  location.hash = hash;
}

/** The route, followed as the address changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parse(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
