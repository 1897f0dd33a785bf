package dev.fetchonce.it;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What JaCoCo has recorded, in version 0x1007 of its format. */
final class Coverage {
    private static final int HEADER = 0x01;
    private static final int SESSION = 0x10;
    private static final int CLASS = 0x11;

    private Coverage() {}

    /** By the class's name with slashes: the id of its class file, and what of it was run. */
    static Map<String, String> in(Path file) {
        Map<String, String> classes = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            for (int block = in.read(); block >= 0; block = in.read()) {
                switch (block) {
                    case HEADER -> in.skipNBytes(4);
                    case SESSION -> in.skipNBytes(in.readUnsignedShort() + 16L);
                    case CLASS -> readClass(in, classes);
                    default -> throw new IOException("unknown block " + block);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return classes;
    }

    private static void readClass(DataInputStream in, Map<String, String> classes) throws IOException {
        long id = in.readLong();
        String name = in.readUTF();
        byte[] probes = new byte[(length(in) + 7) / 8];
        in.readFully(probes);
        classes.put(name, Long.toHexString(id) + " " + HexFormat.of().formatHex(probes));
    }

    /** Seven bits a byte, the lowest first. */
    private static int length(DataInputStream in) throws IOException {
        int length = 0;
        int each;
        int shift = 0;
        do {
            each = in.readUnsignedByte();
            length |= (each & 0x7F) << shift;
            shift += 7;
        } while (each >= 0x80);
        return length;
    }
}
