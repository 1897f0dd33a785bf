package dev.fetchonce.advise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.jar.asm.signature.SignatureReader;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;
import org.jspecify.annotations.Nullable;

/** The properties of a class that rows are mapped to, as its fields tell. */
final class Bean {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Bean() {}

    /** Without properties where the class is not known. */
    static Bean read(ApplicationCalls code, String className) {
        Bean bean = new Bean();
        String next = className;
        while (!next.isEmpty() && !next.startsWith("java.")) {
            Fields fields = bean.new Fields();
            code.visit(next, fields);
            next = fields.parent;
        }
        return bean;
    }

    /** Whether nothing is known of it. */
    boolean isUnknown() {
        return fields.isEmpty();
    }

    /** Whether it has such a property. */
    boolean has(String property) {
        return fields.containsKey(property);
    }

    /** The class behind a property: of a collection that of its elements; empty where there is no such property. */
    String type(String property) {
        return fields.getOrDefault(property, "");
    }

    /** The property that a column is mapped to: one whose name is the same but for case and underscores. */
    Optional<String> propertyOf(String column) {
        return fields.keySet().stream()
                .filter(each -> plain(each).equals(plain(column)))
                .findFirst();
    }

    /** The property that holds rows of a table: by one of the names, or by its type. */
    Optional<String> propertyFor(String table, List<String> names) {
        return names.stream()
                .flatMap(name -> propertyOf(name).stream())
                .filter(each -> type(each).contains("."))
                .findFirst()
                .or(() -> fields.keySet().stream()
                        .filter(each -> isOfTable(type(each), table))
                        .findFirst());
    }

    /** Whether a class is called as the rows of a table are: {@code OrderItem} for order_item or order_items. */
    private static boolean isOfTable(String type, String table) {
        String name = plain(RepositoryMethod.simple(type));
        String rows = plain(table);
        return !name.isEmpty()
                && List.of(name, name + "s", name + "es", name.replaceAll("y$", "ies"))
                        .contains(rows);
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private final class Fields extends ClassVisitor {
        String parent = "";

        Fields() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            parent = superName == null ? "" : superName.replace('/', '.');
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) == 0) {
                fields.putIfAbsent(
                        name, signature == null ? Type.getType(descriptor).getClassName() : lastClass(signature));
            }
            return null;
        }

        private String lastClass(String signature) {
            StringBuilder last = new StringBuilder();
            new SignatureReader(signature).acceptType(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                    last.replace(0, last.length(), name.replace('/', '.'));
                }
            });
            return last.toString();
        }
    }
}
