package dev.fetchonce.advise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * The text constants of a class's methods, by the methods' names, in order. Immutable, so that one reading serves all
 * findings that pass through the class.
 */
record MethodTexts(Map<String, List<String>> byMethod) {
    /** Empty where there is no class file, or one newer than our ASM. */
    static MethodTexts read(byte @Nullable [] file) {
        Map<String, List<String>> texts = new HashMap<>();
        if (file != null) {
            try {
                new ClassReader(file).accept(new Methods(texts), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            } catch (RuntimeException unreadable) {
                texts.clear();
            }
        }
        texts.replaceAll((method, some) -> List.copyOf(some));
        return new MethodTexts(Map.copyOf(texts));
    }

    List<String> of(String method) {
        return byMethod.getOrDefault(method, List.of());
    }

    private static final class Methods extends ClassVisitor {
        private final Map<String, List<String>> texts;

        Methods(Map<String, List<String>> texts) {
            super(Opcodes.ASM9);
            this.texts = texts;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        texts.computeIfAbsent(name, first -> new ArrayList<>()).add(text);
                    }
                }
            };
        }
    }
}
