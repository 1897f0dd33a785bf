package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.bootstrap.Bridge;
import dev.fetchonce.capture.WeakIdentityMap;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Weaves classes as they load. Thread-safe; never throws: what cannot be woven stays as it is, and is reported. */
final class Transformer implements ClassFileTransformer {
    private final List<Weaving> weavings;
    private final List<Place> named;
    private final Words words;
    private final Selection selection;
    private final WovenSources woven;
    private final WeakIdentityMap<Map<String, ClassFile>> known = new WeakIdentityMap<>();
    private final boolean debug;
    private final BiConsumer<String, Throwable> faults;

    Transformer(
            List<Weaving> weavings,
            Selection selection,
            WovenSources woven,
            boolean debug,
            BiConsumer<String, Throwable> faults) {
        this.weavings = weavings;
        this.named = named(weavings);
        this.words = Words.of(weavings);
        this.selection = selection;
        this.woven = woven;
        this.debug = debug;
        this.faults = faults;
    }

    private static List<Place> named(List<Weaving> weavings) {
        List<Place> named = new ArrayList<>();
        for (Weaving each : weavings) {
            if (each.place().word() == null) {
                named.add(each.place());
            }
        }
        return named;
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
            Builds.note(name, domain);
            return weave(loader, name, bytes);
        } catch (Throwable fault) {
            faults.accept("weaving " + name, fault);
            return null;
        }
    }

    private boolean isNamed(String name) {
        return !named.isEmpty() && named.stream().anyMatch(each -> each.isOf(name));
    }

    /** The JDK's own classes, and ours. */
    static boolean isForeign(ClassLoader loader, String name) {
        ClassLoader own = Transformer.class.getClassLoader();
        return loader == own
                || loader == ClassLoader.getPlatformClassLoader()
                || name.startsWith("jdk/")
                || name.startsWith("java/")
                || loader.getClass().getClassLoader() == own;
    }

    private byte @Nullable [] weave(ClassLoader loader, String name, byte[] bytes) throws IOException {
        Supertypes supertypes = new Supertypes(loader, known);
        Set<String> casts = Casts.in(bytes, supertypes);
        if (casts.isEmpty() && !words.in(bytes) && !isNamed(name)) {
            return null;
        }
        ClassFile file = ClassFile.read(bytes);
        List<Weaving> fitting =
                weavings.stream().filter(each -> each.fits(file, supertypes)).toList();
        if ((casts.isEmpty() && fitting.isEmpty())
                || !selection.takesClass(name.replace('/', '.'))
                || !seesBridge(loader, file)) {
            return null;
        }
        if (debug) {
            System.err.println("fetchonce: weaving " + file.name() + " " + fitting
                    + (casts.isEmpty() ? "" : " casts to " + casts));
        }
        woven.add(name, fitting);
        byte[] cast = casts.isEmpty() ? bytes : CastWeaver.weave(bytes, casts);
        return fitting.isEmpty() ? cast : LazyWeaver.INSTANCE.weave(file, cast, loader, fitting);
    }

    /** A loader that does not ask its parents for everything may not find the bridge; OSGi's are woven for that. */
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
                                + " does not see the agent's bridge; with JBoss Modules, add dev.fetchonce.bootstrap to"
                                + " jboss.modules.system.pkgs"));
        return false;
    }
}
