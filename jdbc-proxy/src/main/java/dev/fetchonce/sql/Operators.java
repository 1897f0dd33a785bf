package dev.fetchonce.sql;

/** Operators and punctuation, each packed into an int: its ASCII characters, the first in the lowest byte. */
final class Operators {
    static final int MARK = pack("...");
    static final int JSON_HAS = pack("??");
    static final int CAST = pack("::");
    static final int RANGE = pack("..");
    private static final int NOT_EQUAL = pack("<>");

    private static final int[] EVERYWHERE =
            packed("<=> ->> <<= >>= ... << >> <= >= <> != || :: := => -> && .. ^= += -= *= /= %= |= &= !< !> ** ~=");
    private static final int[] POSTGRES = packed("!~~* #>> <-> <#> !~* ~~* !~~ -|- @@@ ||/ &<| |&> <<| |>> <=> ->> ... "
            + "#> #- @> <@ @@ ~* !~ ~~ &< &> ^@ |/ ## << >> <= >= <> != || :: := => -> && .. -= += *= ~=");

    private static final boolean[] CONTINUES = new boolean[128];

    static {
        for (char each : "<>=|:&.*~!@#-/^+".toCharArray()) {
            CONTINUES[each] = true;
        }
    }

    private Operators() {}

    /** The longest operator at {@code at}, packed; one character where no longer one fits. */
    static int at(String sql, int at, Syntax syntax) {
        char next = Chars.at(sql, at + 1);
        if (next >= CONTINUES.length || !CONTINUES[next]) {
            return sql.charAt(at);
        }
        int rest = 0;
        for (int i = Math.min(3, sql.length() - 1 - at); i >= 0; i--) {
            char c = sql.charAt(at + i);
            rest = rest << 8 | (c < 0x80 ? c : 0);
        }
        for (int each : syntax.postgresOperators() ? POSTGRES : EVERYWHERE) {
            if ((rest & mask(each)) == each) {
                return each;
            }
        }
        return rest & 0xff;
    }

    /** Whether it ends an operand. */
    static boolean closes(int packed) {
        return packed == ')' || packed == ']' || packed == '}';
    }

    /** How many characters {@code packed} has. */
    static int length(int packed) {
        return packed >>> 24 != 0 ? 4 : packed >>> 16 != 0 ? 3 : packed >>> 8 != 0 ? 2 : 1;
    }

    /** The one spelling of operators that are the same (R13). */
    static int canonical(int packed) {
        return packed == ('!' | '=' << 8) ? NOT_EQUAL : packed;
    }

    static int pack(String operator) {
        int packed = 0;
        for (int i = operator.length() - 1; i >= 0; i--) {
            packed = packed << 8 | operator.charAt(i);
        }
        return packed;
    }

    static void append(StringBuilder text, int packed) {
        for (int rest = packed; rest != 0; rest >>>= 8) {
            text.append((char) (rest & 0xff));
        }
    }

    private static int mask(int packed) {
        return packed >>> 24 != 0 ? -1 : packed >>> 16 != 0 ? 0xffffff : 0xffff;
    }

    private static int[] packed(String operators) {
        String[] each = operators.split(" ", -1);
        int[] packed = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            packed[i] = pack(each[i]);
        }
        return packed;
    }
}
