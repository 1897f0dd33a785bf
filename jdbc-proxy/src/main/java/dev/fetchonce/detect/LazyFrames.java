package dev.fetchonce.detect;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Prefixes;
import java.util.List;
import java.util.Optional;

/** Recognises the frames by which ORMs load lazily. */
final class LazyFrames {
    /** Of each way, the innermost method that knows it loads lazily; the name is shown. */
    private static final Prefixes LAZY = Prefixes.of(List.of(
            "org.hibernate.proxy.AbstractLazyInitializer.initialize",
            "org.hibernate.collection.spi.AbstractPersistentCollection.initialize",
            "org.hibernate.collection.spi.AbstractPersistentCollection.read",
            "org.hibernate.collection.internal.AbstractPersistentCollection.initialize",
            "org.hibernate.bytecode.enhance.spi.interceptor.EnhancementAsProxyLazinessInterceptor.forceInitialize",
            "org.hibernate.bytecode.enhance.spi.interceptor.LazyAttributeLoadingInterceptor.loadAttribute",
            "org.eclipse.persistence.internal.indirection.DatabaseValueHolder.getValue",
            "org.eclipse.persistence.queries.FetchGroup.onUnfetchedAttribute",
            "org.apache.ibatis.executor.loader.ResultLoaderMap$LoadPair.load"));

    /** It opens collections mapped EAGER by the method that opens lazy ones, two frames further in. */
    private static final String EAGER =
            "org.hibernate.engine.internal.StatefulPersistenceContext.initializeNonLazyCollections";

    private static final int NEAR = 4;

    private LazyFrames() {}

    /** {@code class.method} of the first such frame from the inside. */
    static Optional<String> on(CallPath path) {
        List<Frame> frames = path.frames();
        for (int i = 0; i < frames.size(); i++) {
            Frame each = frames.get(i);
            if (LAZY.match(each.className(), each.method())) {
                boolean eager = frames.subList(i, Math.min(frames.size(), i + NEAR)).stream()
                        .anyMatch(near -> near.qualifiedMethod().equals(EAGER));
                return eager ? Optional.empty() : Optional.of(each.qualifiedMethod());
            }
        }
        return Optional.empty();
    }
}
