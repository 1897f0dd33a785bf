package dev.fetchonce.replay;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/**
 * Where in which file something is wrong.
 *
 * @param file the file's name
 * @param path such as {@code executions[3].sql}; empty for the whole
 */
record Place(String file, String path) {
    private static final String FORMAT = "docs/recording-format.md describes recordings.";

    Place at(String step) {
        return new Place(file, path.isEmpty() ? step : path + "." + step);
    }

    Place at(String list, int index) {
        return at(list + "[" + index + "]");
    }

    RecordingFormatException wrong(String what) {
        return new RecordingFormatException(message(path, "", what));
    }

    RecordingFormatException unreadable(JsonProcessingException broken) {
        String where = broken instanceof JsonMappingException misfit ? path(misfit) : path;
        JsonLocation location = broken.getLocation();
        String line =
                location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
        return new RecordingFormatException(message(where, line, words(broken)), broken);
    }

    private String message(String where, String line, String what) {
        return file + ": " + (where.isEmpty() ? "" : "at " + where + ": ") + line + what + ". " + FORMAT;
    }

    private static String words(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            String known =
                    unknown.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", "));
            return "there is no property '" + unknown.getPropertyName() + "'; known are " + known;
        }
        if (broken instanceof InvalidFormatException misfit
                && misfit.getTargetType().isEnum()) {
            Object[] known = misfit.getTargetType().getEnumConstants();
            return "'" + misfit.getValue() + "' is none of " + java.util.Arrays.toString(known);
        }
        return broken.getOriginalMessage().lines().findFirst().orElse("this is no JSON");
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^(\\[0])?\\.?", "");
    }
}
