package dev.fetchonce.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The outermost level of a file, read before the rest, so that a file of another kind or version is called that and not
 * a broken report.
 *
 * @param schemaVersion null where there is none
 * @param names the outermost properties
 */
record ReportHeader(@Nullable String schemaVersion, Set<String> names) {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
    private static final int KNOWN_MAJOR = 1;

    static ReportHeader read(JsonFactory factory, byte[] json, Complaints complaints) throws IOException {
        String schemaVersion = null;
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = factory.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw complaints.of("the file is empty", "Was the process stopped before it wrote its report?");
            }
            if (first != JsonToken.START_OBJECT) {
                throw complaints.of("found JSON, but no object", Complaints.WRONG_FILE);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                boolean version = parser.currentName().equals("schemaVersion");
                if (parser.nextToken() == JsonToken.VALUE_STRING && version) {
                    schemaVersion = parser.getText();
                }
                parser.skipChildren();
            }
        }
        return new ReportHeader(schemaVersion, names);
    }

    void check(Complaints complaints) throws ReportFormatException {
        if (schemaVersion == null) {
            throw complaints.of("found JSON without a text \"schemaVersion\"", Complaints.WRONG_FILE);
        }
        Matcher version = VERSION.matcher(schemaVersion);
        if (!version.matches()) {
            throw complaints.of("found schemaVersion \"" + schemaVersion + "\"", Complaints.WRONG_FILE);
        }
        if (Integer.parseInt(version.group(1)) != KNOWN_MAJOR) {
            throw complaints.of(
                    "found schemaVersion " + schemaVersion,
                    "Use the version of Fetchonce that wrote it, or a newer one, or record again with this one.");
        }
        if (!names.contains("totals")) {
            throw complaints.of("found no \"totals\"", Complaints.WRONG_FILE);
        }
    }
}
