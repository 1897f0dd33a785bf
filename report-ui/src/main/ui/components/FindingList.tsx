import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Entry, familyOf } from "../filter";
import { count } from "../format";
import type { Index } from "../lookup";
import { FindingItem } from "./FindingItem";
import "./FindingList.css";

const PAGE = 200;

interface Props {
  readonly index: Index;
  /** Whether they are sorted by families, each of which gets a heading. */
  readonly grouped: boolean;
  readonly shown: readonly Entry[];
  readonly current: Entry | undefined;
}

/** The problems, a page of 200 at a time: ten thousand rows would make every key press slow. */
export function FindingList({ index, grouped, shown, current }: Props) {
  const [wanted, setWanted] = useState(PAGE);
  const list = useRef<HTMLElement>(null);
  const position = current ? shown.indexOf(current) : -1;
  const limit = Math.max(wanted, Math.ceil((position + 1) / PAGE) * PAGE);
  const more = shown.length - limit;

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <nav ref={list} class="findings" aria-label="Findings">
      <ol>
        {shown.slice(0, limit).map((entry, i) => {
          const family = familyOf(index, entry.findings[0]);
          const before = shown[i - 1];
          return (
            <Fragment key={entry.findings[0].id}>
              {grouped && (!before || familyOf(index, before.findings[0]) !== family) && <li class="family">{family}</li>}
              <FindingItem index={index} entry={entry} current={entry === current} />
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
