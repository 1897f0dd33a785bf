package dev.fetchonce.ui;

import java.util.Base64;
import java.util.HexFormat;

/** What the page may do: run its own script, show its own style, and nothing else; no network at all. */
final class ContentSecurity {
    private ContentSecurity() {}

    /** A policy that allows exactly the script and the style of these SHA-256, in hexadecimal digits. */
    static String policy(String script, String style) {
        return "default-src 'none'; script-src '" + source(script) + "'; style-src '" + source(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String source(String sha256) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
