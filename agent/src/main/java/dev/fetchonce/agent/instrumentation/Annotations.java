package dev.fetchonce.agent.instrumentation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads which annotations a class file's attribute {@code RuntimeVisibleAnnotations} holds (JVMS 4.7.16). */
final class Annotations {
    private Annotations() {}

    /** Gives the text of a constant. */
    @FunctionalInterface
    interface Texts {
        String at(int index) throws IOException;
    }

    /** The descriptors of the annotations' types; those nested in others are passed over. */
    static Set<String> types(byte[] attribute, Texts texts) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(attribute));
        Set<String> all = new HashSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            all.add(texts.at(in.readUnsignedShort()));
            skipElements(in);
        }
        return Set.copyOf(all);
    }

    private static void skipElements(DataInputStream in) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.readUnsignedShort();
            skipValue(in);
        }
    }

    private static void skipValue(DataInputStream in) throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> {
                in.readUnsignedShort();
                skipElements(in);
            }
            case '[' -> {
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    skipValue(in);
                }
            }
            default -> in.skipNBytes(2);
        }
    }
}
