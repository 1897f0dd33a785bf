package dev.fetchonce.agent.instrumentation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the constants of a class file lie; bears any bytes. */
final class ConstantPool {
    private static final int HEADER = 10;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;

    private final byte[] file;
    private final int[] offsets;
    private final int[] classes;
    private final int end;

    ConstantPool(byte[] file) {
        this.file = file;
        this.offsets = new int[file.length < HEADER ? 0 : u2(HEADER - 2)];
        int[] found = new int[offsets.length];
        int count = 0;
        int at = HEADER;
        for (int i = 1; i < offsets.length && at + 3 <= file.length; i++) {
            int tag = file[at];
            int size = tag == UTF8 ? 3 + u2(at + 1) : ClassFile.sizeOf(tag);
            if (size == 0 || at + size > file.length) {
                count = 0;
                break;
            }
            offsets[i] = at;
            if (tag == CLASS) {
                found[count++] = i;
            }
            at += size;
            i += ClassFile.isWide(tag) ? 1 : 0;
        }
        this.classes = Arrays.copyOf(found, count);
        this.end = at;
    }

    /** The constants that name a class or array; none where the bytes are no class file. */
    int[] classes() {
        return classes;
    }

    /** Where the name of a class begins, one byte for each character of a usual name; 0 where there is none. */
    int nameOf(int classConstant) {
        int name = u2(offsets[classConstant] + 1);
        int at = name < offsets.length ? offsets[name] : 0;
        return at != 0 && file[at] == UTF8 ? at + 3 : 0;
    }

    /** The bytes of the name that begins there. */
    int lengthAt(int name) {
        return u2(name - 2);
    }

    String textAt(int name) {
        return new String(file, name, lengthAt(name), StandardCharsets.UTF_8);
    }

    /** What follows the constants. */
    int end() {
        return end;
    }

    private int u2(int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
