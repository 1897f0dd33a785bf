package dev.fetchonce.agent.instrumentation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says of itself, names with slashes.
 *
 * @param access its flags
 * @param superName its superclass; empty for {@code Object} and modules
 * @param methods those that have a body
 */
record ClassFile(int access, String name, String superName, List<String> interfaces, List<Method> methods) {
    /**
     * A method with a body.
     *
     * @param annotations descriptors of those that the JVM shows at run time
     */
    record Method(String name, String descriptor, boolean isStatic, Set<String> annotations) {}

    private static final int INTERFACE = 0x0200;
    private static final int STATIC = 0x0008;
    private static final int ABSTRACT_OR_NATIVE = 0x0400 | 0x0100;

    /** The size of a constant with its tag; 0 for a tag that is not known, and for Utf8, which has none. */
    static int sizeOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
            case 5, 6 -> 9;
            default -> 0;
        };
    }

    /** Whether a constant takes two places: long and double. */
    static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    /** What is enough to know its supertypes. */
    ClassFile withoutMethods() {
        return new ClassFile(access, name, superName, interfaces, List.of());
    }

    /** @throws IOException where the bytes are no class file, or of a kind that is not known */
    static ClassFile read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        Object[] pool = pool(in);
        int access = in.readUnsignedShort();
        String name = className(pool, in.readUnsignedShort());
        String superName = className(pool, in.readUnsignedShort());
        List<String> interfaces = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            interfaces.add(className(pool, in.readUnsignedShort()));
        }
        members(in, pool);
        return new ClassFile(access, name, superName, List.copyOf(interfaces), List.copyOf(members(in, pool)));
    }

    /** Texts, and for a class the index of its name. */
    private static Object[] pool(DataInputStream in) throws IOException {
        Object[] pool = new Object[in.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == 1) {
                pool[i] = in.readUTF();
            } else if (tag == 7) {
                pool[i] = in.readUnsignedShort();
            } else {
                int size = sizeOf(tag);
                if (size == 0) {
                    throw new IOException("constant of unknown kind " + tag);
                }
                in.skipNBytes(size - 1L);
                i += isWide(tag) ? 1 : 0;
            }
        }
        return pool;
    }

    private static String className(@Nullable Object[] pool, int index) throws IOException {
        Object entry = index < pool.length ? pool[index] : null;
        return entry instanceof Integer name ? text(pool, name) : "";
    }

    private static String text(@Nullable Object[] pool, int index) throws IOException {
        if (index < pool.length && pool[index] instanceof String text) {
            return text;
        }
        throw new IOException("constant " + index + " is no text");
    }

    private static List<Method> members(DataInputStream in, Object[] pool) throws IOException {
        List<Method> all = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int access = in.readUnsignedShort();
            String name = text(pool, in.readUnsignedShort());
            String descriptor = text(pool, in.readUnsignedShort());
            Set<String> annotations = annotations(in, pool);
            if ((access & ABSTRACT_OR_NATIVE) == 0) {
                all.add(new Method(name, descriptor, (access & STATIC) != 0, annotations));
            }
        }
        return all;
    }

    private static Set<String> annotations(DataInputStream in, Object[] pool) throws IOException {
        Set<String> all = Set.of();
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String attribute = text(pool, in.readUnsignedShort());
            byte[] content = in.readNBytes(in.readInt());
            if (attribute.equals("RuntimeVisibleAnnotations")) {
                all = Annotations.types(content, index -> text(pool, index));
            }
        }
        return all;
    }

    boolean isInterface() {
        return (access & INTERFACE) != 0;
    }
}
