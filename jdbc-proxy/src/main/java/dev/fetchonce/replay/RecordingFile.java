package dev.fetchonce.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads and writes recordings as JSON (docs/recording-format.md): to file a case, or to keep one. Stateless. */
public final class RecordingFile {
    private RecordingFile() {}

    /**
     * Reads the recordings of a file.
     *
     * @throws RecordingFormatException where it holds none
     */
    public static List<Recording> read(Path file) throws IOException {
        return recordings(Files.readString(file), file.toString(), ClassFiles.NONE);
    }

    /**
     * Reads the recordings of a text.
     *
     * @param name what messages call it
     * @param classes where to read the application's classes
     * @throws RecordingFormatException where it holds none
     */
    public static List<Recording> read(String json, String name, ClassFiles classes) throws RecordingFormatException {
        return recordings(json, name, classes);
    }

    /**
     * Tells the recordings of a file to a recorder, as if they happened again.
     *
     * @throws RecordingFormatException where it holds none; then nothing was told
     */
    public static void replay(Path file, Recorder recorder) throws IOException {
        replay(Files.readString(file, StandardCharsets.UTF_8), file.toString(), ClassFiles.NONE, recorder);
    }

    /**
     * Writes recordings in such a way that reading them gives equal findings. Values stay
     * unknown: a file says which were equal, and no more.
     *
     * @throws IllegalArgumentException where one of them was truncated
     */
    public static String write(Recording... recordings) {
        Aliases aliases = new Aliases();
        List<WrittenUnit> units = Arrays.stream(recordings)
                .map(each -> new Writer(each, aliases).unit())
                .toList();
        try {
            return RecordingMapping.writer(units).writeValueAsString(units.size() == 1 ? units.get(0) : units) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("a recording could not be written as JSON", impossible);
        }
    }

    private static List<Recording> recordings(String json, String name, ClassFiles classes)
            throws RecordingFormatException {
        List<Recording> read = new ArrayList<>();
        Recorder recorder = new Recorder(Settings.DEFAULT, read::add);
        replay(json, name, classes, recorder);
        if (!recorder.faults().isEmpty()) {
            throw new IllegalStateException(name + " could not be replayed: " + recorder.faults());
        }
        return List.copyOf(read);
    }

    private static void replay(String json, String name, ClassFiles classes, Recorder recorder)
            throws RecordingFormatException {
        List<Teller> tellers = new ArrayList<>();
        List<WrittenUnit> units = parse(json, name);
        for (int i = 0; i < units.size(); i++) {
            Place place = new Place(name, units.size() == 1 ? "" : "[" + i + "]");
            tellers.add(Teller.of(units.get(i), place));
        }
        tellers.forEach(each -> each.tell(recorder, classes));
    }

    private static List<WrittenUnit> parse(String json, String name) throws RecordingFormatException {
        try {
            return RecordingMapping.READER.readValue(json);
        } catch (JsonProcessingException broken) {
            throw new Place(name, "").unreadable(broken);
        }
    }
}
