import type { Token } from "./highlight";

/** Longer code is shown without: comparing takes the product of the lengths. */
const MOST = 600;

/** Two texts in tokens, with what only one of them has marked as changed; unmarked where they share too little. */
export function marked(before: readonly Token[], after: readonly Token[]): readonly [Token[], Token[]] {
  const [left, right] = [pieces(before), pieces(after)];
  if (left.length > MOST || right.length > MOST || left.length === 0 || right.length === 0) {
    return [[...before], [...after]];
  }
  const common = commonLengths(left, right);
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i]?.text === right[j]?.text) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      i++;
    } else {
      j++;
    }
  }
  const shared = words(left.filter((_, k) => kept[0].has(k)));
  return 3 * shared < words(right)
    ? [[...before], [...after]]
    : [joined(left, kept[0]), joined(right, kept[1])];
}

function words(all: readonly Token[]): number {
  return all.filter(({ text }) => /\w/.test(text)).length;
}

/** Words, blanks and signs, each for itself. */
function pieces(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(({ text, kind }) => (text.match(/\w+|\s+|\W/gu) ?? []).map((piece) => ({ text: piece, kind })));
}

/** How long the longest common part of the rests is, for each pair of beginnings. */
function commonLengths(left: readonly Token[], right: readonly Token[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] = left[i]?.text === right[j]?.text ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(all: readonly Token[], kept: ReadonlySet<number>): Token[] {
  const found: Token[] = [];
  all.forEach((token, i) => {
    const changed = !kept.has(i) && token.text.trim() !== "";
    const last = found[found.length - 1];
    if (last && last.kind === token.kind && (last.changed ?? false) === changed) {
      found[found.length - 1] = { ...last, text: last.text + token.text };
    } else {
      found.push({ ...token, changed });
    }
  });
  return found;
}
