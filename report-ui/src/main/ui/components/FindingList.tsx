import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { familyOf } from "../filter";
import { count } from "../format";
import type { Index } from "../lookup";
import type { Finding } from "../report";
import { FindingItem } from "./FindingItem";
import "./FindingList.css";

const PAGE = 200;

interface Props {
  readonly index: Index;
  /** Whether they are sorted by families, each of which gets a heading. */
  readonly grouped: boolean;
  readonly shown: readonly Finding[];
  readonly selected: Finding | undefined;
}

/** The findings, a page of 200 at a time: ten thousand rows would make every key press slow. */
export function FindingList({ index, grouped, shown, selected }: Props) {
  const [wanted, setWanted] = useState(PAGE);
  const list = useRef<HTMLElement>(null);
  const position = selected ? shown.indexOf(selected) : -1;
  const limit = Math.max(wanted, Math.ceil((position + 1) / PAGE) * PAGE);
  const more = shown.length - limit;

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  return (
    <nav ref={list} class="findings" aria-label="Findings">
      <ol>
        {shown.slice(0, limit).map((finding, i) => {
          const family = familyOf(index, finding);
          const before = shown[i - 1];
          return (
            <Fragment key={finding.id}>
              {grouped && (!before || familyOf(index, before) !== family) && <li class="family">{family}</li>}
              <FindingItem finding={finding} current={finding === selected} />
            </Fragment>
          );
        })}
      </ol>
      {more > 0 && (
        <button type="button" class="more" onClick={() => setWanted(limit + PAGE)}>
          Show {count(Math.min(PAGE, more))} more of {count(more)}
        </button>
      )}
      <p class="keys muted">
        <kbd>/</kbd> filters, <kbd>j</kbd> <kbd>k</kbd> go to the next and the previous
      </p>
    </nav>
  );
}
