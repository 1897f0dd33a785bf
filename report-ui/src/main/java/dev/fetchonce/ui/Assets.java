package dev.fetchonce.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script and the style that the build bundles from {@code src/main/ui}. */
final class Assets {
    static final String SCRIPT = read("page/page.js");
    static final String STYLE = read("page/page.css");

    /** In hexadecimal digits, by the build. */
    static final String SCRIPT_SHA256 = read("page/page.js.sha256").strip();

    static final String STYLE_SHA256 = read("page/page.css.sha256").strip();

    private Assets() {}

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected " + name + " beside " + Assets.class.getName()
                        + ", but it is not there: the module was built without its page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read " + name, unreadable);
        }
    }
}
