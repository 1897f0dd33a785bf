package dev.fetchonce.detect;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import java.util.List;
import java.util.Optional;

/** Recognises the frames by which ORMs load lazily. */
final class LazyFrames {
    /** Of each way, the innermost method that knows it loads lazily; the name is shown. */
    private static final List<String> LAZY = List.of(
            "org.hibernate.proxy.AbstractLazyInitializer.initialize",
            "org.hibernate.collection.spi.AbstractPersistentCollection.initialize",
            "org.hibernate.collection.spi.AbstractPersistentCollection.read",
            "org.hibernate.collection.internal.AbstractPersistentCollection.initialize",
            "org.hibernate.bytecode.enhance.spi.interceptor.EnhancementAsProxyLazinessInterceptor.forceInitialize",
            "org.hibernate.bytecode.enhance.spi.interceptor.LazyAttributeLoadingInterceptor.loadAttribute",
            "org.eclipse.persistence.internal.indirection.DatabaseValueHolder.getValue",
            "org.eclipse.persistence.queries.FetchGroup.onUnfetchedAttribute",
            "org.apache.ibatis.executor.loader.ResultLoaderMap$LoadPair.load");

    private LazyFrames() {}

    /** {@code class.method} of the first such frame from the inside. */
    static Optional<String> on(CallPath path) {
        return path.frames().stream()
                .map(LazyFrames::name)
                .filter(LazyFrames::isLazy)
                .findFirst();
    }

    private static String name(Frame frame) {
        return frame.className() + "." + frame.method();
    }

    private static boolean isLazy(String name) {
        return LAZY.stream().anyMatch(name::startsWith);
    }
}
