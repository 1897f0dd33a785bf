package dev.fetchonce.replay;

import dev.fetchonce.model.Frame;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frames as stack traces print them: {@code com.acme.Orders.list(Orders.java:12)}. */
final class FrameText {
    /** Printed traces have {@code at}, a class loader and a module before the class. */
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:at )?(?:[^()\\s]*/)?(?<class>[^()/\\s]+)\\.(?<method>[^().\\s]+)\\((?<file>[^():]*)(?::(?<line>-?\\d+))?\\)\\s*");

    private static final String NO_FILE = "Unknown Source";

    private FrameText() {}

    /** @throws IllegalArgumentException where it is none */
    static Frame parse(String text) {
        Matcher frame = FRAME.matcher(text);
        if (!frame.matches()) {
            throw new IllegalArgumentException(
                    "expected a frame such as com.acme.Orders.list(Orders.java:12), but found '" + text + "'");
        }
        String file = frame.group("file");
        String line = frame.group("line");
        return new Frame(
                frame.group("class"),
                frame.group("method"),
                file.isEmpty() || file.equals(NO_FILE) ? null : file,
                line == null ? 0 : Integer.parseInt(line));
    }

    static String write(Frame frame) {
        String file = frame.file() == null ? NO_FILE : frame.file();
        String line = frame.line() == 0 ? "" : ":" + frame.line();
        return frame.className() + "." + frame.method() + "(" + file + line + ")";
    }
}
