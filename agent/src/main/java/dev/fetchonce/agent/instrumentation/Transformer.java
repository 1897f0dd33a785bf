package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.bootstrap.Bridge;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Weaves classes as they load. Thread-safe; never throws: what cannot be woven stays as it is, and is reported. */
final class Transformer implements ClassFileTransformer {
    private final Words words = Words.ofAllWeavings();
    private final boolean debug;
    private final BiConsumer<String, Throwable> faults;

    Transformer(boolean debug, BiConsumer<String, Throwable> faults) {
        this.debug = debug;
        this.faults = faults;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null || name == null || isForeign(loader, name)) {
            return null;
        }
        try {
            return weave(loader, bytes);
        } catch (Throwable fault) {
            faults.accept("weaving " + name, fault);
            return null;
        }
    }

    /** The JDK's own classes, and ours. */
    private static boolean isForeign(ClassLoader loader, String name) {
        ClassLoader own = Transformer.class.getClassLoader();
        return loader == own
                || loader == ClassLoader.getPlatformClassLoader()
                || name.startsWith("jdk/")
                || name.startsWith("java/")
                || loader.getClass().getClassLoader() == own;
    }

    private byte @Nullable [] weave(ClassLoader loader, byte[] bytes) throws IOException {
        Supertypes supertypes = new Supertypes(loader);
        Set<String> casts = Casts.in(bytes, supertypes);
        if (casts.isEmpty() && !words.in(bytes)) {
            return null;
        }
        ClassFile file = ClassFile.read(bytes);
        List<Weaving> fitting =
                Weaving.ALL.stream().filter(each -> each.fits(file, supertypes)).toList();
        if ((casts.isEmpty() && fitting.isEmpty()) || !seesBridge(loader, file)) {
            return null;
        }
        if (debug) {
            System.err.println("fetchonce: weaving " + file.name() + " " + fitting
                    + (casts.isEmpty() ? "" : " casts to " + casts));
        }
        byte[] cast = casts.isEmpty() ? bytes : CastWeaver.weave(bytes, casts);
        return fitting.isEmpty() ? cast : LazyWeaver.INSTANCE.weave(file, cast, loader, fitting);
    }

    /** A loader that does not ask its parents for everything (OSGi's, above all) may not find the bridge. */
    private boolean seesBridge(ClassLoader loader, ClassFile file) {
        try {
            if (loader.loadClass(Bridge.class.getName()) == Bridge.class) {
                return true;
            }
        } catch (ClassNotFoundException | LinkageError | RuntimeException hidden) {
            // Said below.
        }
        faults.accept(
                "weaving " + file.name(),
                new IllegalStateException(
                        "its class loader " + loader.getClass().getName()
                                + " does not see the agent's bridge; in OSGi, add dev.fetchonce.bootstrap to"
                                + " org.osgi.framework.bootdelegation"));
        return false;
    }
}
