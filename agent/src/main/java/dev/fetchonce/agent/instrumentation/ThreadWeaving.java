package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.bootstrap.Bridge;
import dev.fetchonce.bootstrap.Threads;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the JDK's pools, tasks and threads: not with the agent, but when the application first asks for a connection or a
 * unit begins, so that one that does neither pays nothing. Thread-safe; all of it is woven, or nothing: nothing in a JVM
 * that records an archive of classes, for that leaves changed classes out, and JDK 25 dies where it finds no Thread.
 */
public final class ThreadWeaving implements Runnable {
    private final Instrumentation instrumentation;
    private final Threads threads;
    private final boolean debug;
    private final Consumer<String> unseen;
    private final BiConsumer<String, Throwable> faults;

    /**
     * @param threads what the woven classes will call
     * @param debug whether to tell on stderr what is woven
     * @param unseen takes what will not be seen, in a sentence
     * @param faults takes what goes wrong, by place
     */
    public ThreadWeaving(
            Instrumentation instrumentation,
            Threads threads,
            boolean debug,
            Consumer<String> unseen,
            BiConsumer<String, Throwable> faults) {
        this.instrumentation = instrumentation;
        this.threads = threads;
        this.debug = debug;
        this.unseen = unseen;
        this.faults = faults;
    }

    /** Weaves; to be done once. */
    @Override
    public void run() {
        if (ClassArchive.isRecorded(instrumentation)) {
            unseen.accept(
                    "This JVM recorded an archive of classes: work handed to other threads was taken for units of its"
                            + " own.");
            return;
        }
        instrumentation.addTransformer(new Jdk(), true);
        try {
            Bridge.install(threads);
            instrumentation.retransformClasses(classes());
        } catch (UnmodifiableClassException | RuntimeException | LinkageError refused) {
            faults.accept("weaving the JDK's threads: work handed to them is taken for units of its own", refused);
        }
    }

    private static Class<?>[] classes() {
        return Weaving.THREADS.stream()
                .map(each -> each.place().type())
                .distinct()
                .map(ThreadWeaving::find)
                .filter(Objects::nonNull)
                .toArray(Class<?>[]::new);
    }

    private static @Nullable Class<?> find(String type) {
        try {
            return Class.forName(type.replace('/', '.'), false, null);
        } catch (ClassNotFoundException otherJdk) {
            return null;
        }
    }

    /** Stays when all are woven: another agent that transforms such a class again begins with the JDK's own bytes. */
    private final class Jdk implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] bytes) {
            if (loader != null || redefined == null || name == null) {
                return null;
            }
            List<Weaving> fitting = Weaving.THREADS.stream()
                    .filter(each -> each.place().isOf(name))
                    .toList();
            return fitting.isEmpty() ? null : weave(name, bytes, fitting);
        }

        private byte @Nullable [] weave(String name, byte[] bytes, List<Weaving> weavings) {
            try {
                ClassFile file = ClassFile.read(bytes);
                List<Weaving> fitting = weavings.stream()
                        .filter(each -> each.place().isDeclaredIn(file))
                        .toList();
                if (debug) {
                    System.err.println("fetchonce: weaving " + name + " " + fitting);
                }
                return LazyWeaver.INSTANCE.weave(file, bytes, null, fitting);
            } catch (Throwable fault) {
                faults.accept("weaving " + name, fault);
                return null;
            }
        }
    }
}
