/** A piece of code and how to show it. */
export interface Token {
  readonly text: string;
  readonly kind: "plain" | "keyword" | "literal" | "comment" | "parameter" | "name";
  /** Whether the other side of a change has no such piece. */
  readonly changed?: boolean;
}

const SQL = new Set(
  ("select distinct from where join inner left right full outer cross lateral on and or not in is null exists between " +
    "like order group by having limit offset fetch first next rows only union all intersect except insert into values " +
    "update set delete merge using when matched then case else end as asc desc with recursive for top call returning")
    .split(" "),
);
const JAVA = new Set(
  ("abstract boolean break case catch class continue default do double else enum extends false final finally float for " +
    "if implements import instanceof int interface long new null package private protected public record return " +
    "static super switch this throw throws true try var void while").split(" "),
);

// Comment, text in quotes, annotation, number, parameter, word, blanks, anything else.
const PIECES =
  /(--[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|("""[\s\S]*?(?:"""|$)|'(?:[^'\\]|''|\\.)*'?|"(?:[^"\\]|\\.)*"?)|(@[\w.]+)|(\b\d[\w.]*\b)|(\?\d*|:[a-z_]\w*)|([\p{L}_$][\p{L}\p{N}_$]*)|(\s+)|([\s\S])/giu;

/** Splits SQL into tokens; {@code marked} are columns to point out, several of one key separated by commas. */
export function sql(text: string, marked: readonly (string | null | undefined)[] = []): Token[] {
  const columns = new Set(
    marked.flatMap((names) => (names ?? "").split(/,\s*/)).map((name) => name.slice(name.lastIndexOf(".") + 1).toLowerCase()),
  );
  return tokens(text, (word) => {
    const lower = word.toLowerCase();
    return columns.has(lower) ? "name" : SQL.has(lower) ? "keyword" : "plain";
  });
}

/** Splits Java into tokens. */
export function java(text: string): Token[] {
  return tokens(text, (word) => (JAVA.has(word) ? "keyword" : "plain"));
}

export function looksLikeSql(text: string): boolean {
  return /^\s*(select|insert|update|delete|with|merge|create)\b/i.test(text);
}

function tokens(text: string, wordKind: (word: string) => Token["kind"]): Token[] {
  const found: Token[] = [];
  for (const [piece, comment, quoted, annotation, number, parameter, word] of text.matchAll(PIECES)) {
    const kind = comment
      ? "comment"
      : quoted || number
        ? "literal"
        : annotation
          ? "keyword"
          : parameter
            ? "parameter"
            : word
              ? wordKind(word)
              : "plain";
    append(found, { text: piece, kind });
  }
  return found;
}

function append(found: Token[], token: Token): void {
  const last = found[found.length - 1];
  if (last && last.kind === token.kind) {
    found[found.length - 1] = { text: last.text + token.text, kind: last.kind };
  } else {
    found.push(token);
  }
}

const CLAUSE = /^(from|where|group|order|having|limit|union|set|values|left|right|inner|join|full|cross)$/i;
const JOINS = /^(left|right|inner|full|cross|outer)$/i;

/** Breaks long SQL of one line before its outermost clauses, for reading; copying gives the text as it was. */
export function layOut(text: string): string {
  if (text.length < 90 || text.includes("\n")) {
    return text;
  }
  let depth = 0;
  let before = "";
  let out = "";
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const word = match[6];
    depth += piece === "(" ? 1 : piece === ")" ? -1 : 0;
    if (depth === 0 && word && CLAUSE.test(word) && !(JOINS.test(before) && /^join$/i.test(word))) {
      out = out.trimEnd() + "\n";
    }
    before = word ?? (match[7] ? before : "");
    out += piece;
  }
  return out.trimStart();
}
