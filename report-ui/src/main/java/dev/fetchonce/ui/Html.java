package dev.fetchonce.ui;

/**
 * HTML under construction. What comes from the report goes through {@link #text}, which escapes it for element content
 * and quoted attributes alike; {@link #raw} is for markup written here.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Appends markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Appends text, escaped; characters that HTML does not allow become U+FFFD. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(c) ? c : '\ufffd');
            }
        }
        return this;
    }

    /** Appends {@code <name class="kind">text</name>}. */
    Html element(String name, String kind, String text) {
        return raw("<" + name + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">")
                .text(text)
                .raw("</" + name + ">");
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' ? c != '\u007f' && c < '\ufffe' : c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
