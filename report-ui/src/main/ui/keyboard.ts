import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Entry } from "./filter";
import { linkTo } from "./route";

/** "/" goes to the filter; j and k, and the arrows within the list or the filter, go to the next and previous finding. */
export function useKeyboard(
  shown: readonly Entry[],
  current: Entry | undefined,
  search: RefObject<HTMLInputElement>,
): void {
  // Before the next key: an effect after painting would still know the finding before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const target = event.target as HTMLElement;
      const step = stepOf(event.key, target);
      if (event.key === "/" && !isTyping(target) && search.current) {
        event.preventDefault();
        search.current.focus();
        search.current.select();
      } else if (step !== 0) {
        move(shown, current, step, event, target);
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [shown, current, search]);
}

function stepOf(key: string, target: HTMLElement): number {
  const arrows = target.closest(".findings") !== null || target.classList.contains("search");
  if (arrows && (key === "ArrowDown" || key === "ArrowUp")) {
    return key === "ArrowDown" ? 1 : -1;
  }
  return isTyping(target) ? 0 : key === "j" ? 1 : key === "k" ? -1 : 0;
}

function move(
  shown: readonly Entry[],
  current: Entry | undefined,
  step: number,
  event: Event,
  target: HTMLElement,
): void {
  const next = shown[(current ? shown.indexOf(current) : -1) + step];
  if (!next) {
    return;
  }
  event.preventDefault();
  location.replace(linkTo(next.findings[0].id));
  if (target.closest(".findings")) {
    // The list marks the next one when the address has changed.
    setTimeout(() => document.querySelector<HTMLElement>('.live .item[aria-current="true"]')?.focus());
  }
}

function isTyping(target: HTMLElement): boolean {
  return target.matches("input, select, textarea");
}
