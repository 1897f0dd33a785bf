package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.bootstrap.Bridge;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Weaves HTTP clients, those of the JDK among them, when the first test begins: where there are no tests, nobody asks who
 * sent a request. Thread-safe.
 */
public final class ClientWeaving implements Runnable {
    private final Instrumentation instrumentation;
    private final Map<String, Place> clients;
    private final BiConsumer<String, Throwable> faults;

    /**
     * @param clients where requests are sent, by the ids that the bridge tells it by
     * @param faults takes what goes wrong, by place
     */
    public ClientWeaving(
            Instrumentation instrumentation, Map<String, Place> clients, BiConsumer<String, Throwable> faults) {
        this.instrumentation = instrumentation;
        this.clients = clients;
        this.faults = faults;
    }

    /** Weaves; to be done once. */
    @Override
    public void run() {
        Map<String, List<Weaving>> byClass = new HashMap<>();
        clients.forEach((id, place) -> byClass.computeIfAbsent(place.type(), none -> new ArrayList<>())
                .add(new Weaving(place, "SendAdvice", id)));
        instrumentation.addTransformer(new Clients(byClass), true);
        for (Class<?> each : instrumentation.getAllLoadedClasses()) {
            if (byClass.containsKey(each.getName().replace('.', '/'))) {
                try {
                    instrumentation.retransformClasses(each);
                } catch (UnmodifiableClassException | RuntimeException | LinkageError refused) {
                    faults.accept("weaving " + each.getName() + ", which was loaded already", refused);
                }
            }
        }
    }

    private final class Clients implements ClassFileTransformer {
        private final Map<String, List<Weaving>> byClass;

        Clients(Map<String, List<Weaving>> byClass) {
            this.byClass = byClass;
        }

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] bytes) {
            List<Weaving> fitting = name == null ? null : byClass.get(name);
            if (fitting == null) {
                return null;
            }
            try {
                return seesBridge(loader)
                        ? LazyWeaver.INSTANCE.weave(ClassFile.read(bytes), bytes, loader, fitting)
                        : null;
            } catch (Throwable fault) {
                faults.accept("weaving " + name, fault);
                return null;
            }
        }

        /** A loader that does not may say which test sent a request by no client of its own. */
        private boolean seesBridge(@Nullable ClassLoader loader) throws ClassNotFoundException {
            return loader == null || loader.loadClass(Bridge.class.getName()) == Bridge.class;
        }
    }
}
