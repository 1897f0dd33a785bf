package dev.fetchonce.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Words the reasons why something is no readable report: what was expected, what was found, where, what to do.
 *
 * @param where the file's name
 */
record Complaints(String where) {
    static final String WRONG_FILE = "Give the fetchonce.json that an observed run wrote.";

    ReportFormatException of(String found, String whatToDo) {
        return new ReportFormatException(message(found, whatToDo));
    }

    ReportFormatException unreadable(IOException broken) {
        if (broken instanceof JsonEOFException cut) {
            return new ReportFormatException(
                    message(
                            "the JSON is cut off" + place(cut.getLocation()),
                            "Was the process killed while writing, or the file copied too early? Record again."),
                    broken);
        }
        if (broken instanceof JsonMappingException misfit) {
            return new ReportFormatException(
                    message(
                            "found at " + path(misfit) + ": " + firstLine(misfit),
                            "Was the file edited? Record again."),
                    broken);
        }
        if (broken instanceof JsonProcessingException malformed) {
            return new ReportFormatException(
                    message(
                            "found malformed JSON" + place(malformed.getLocation()) + ": " + firstLine(malformed),
                            WRONG_FILE),
                    broken);
        }
        return new ReportFormatException(
                message("found something that is no JSON: " + broken.getMessage(), WRONG_FILE), broken);
    }

    private String message(String found, String whatToDo) {
        return where + ": expected a Fetchonce report (JSON, schemaVersion " + Report.SCHEMA_VERSION + "), but " + found
                + ". " + whatToDo;
    }

    private static String place(JsonLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String firstLine(JsonProcessingException broken) {
        return broken.getOriginalMessage().lines().findFirst().orElse("");
    }
}
