package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import dev.fetchonce.model.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The method of a Spring Data repository that ran the source query.
 *
 * @param repository the interface's simple name
 * @param declaration the method as the interface declares it, or as it would have to; without semicolon
 * @param query the JPQL of its {@code @Query}; empty where it has none
 */
record RepositoryMethod(String repository, String declaration, String query) {

    /** Finds the method behind the proxy frame on the source's call path; null where the class files do not tell. */
    static @Nullable RepositoryMethod of(Case found, String entity) {
        List<Frame> frames = found.sourcePath().frames();
        for (int i = 0; i + 1 < frames.size(); i++) {
            if (frames.get(i).className().contains("$Proxy")) {
                RepositoryMethod method = calledFrom(found.code(), frames, i, entity);
                if (method != null) {
                    return method;
                }
            }
        }
        return null;
    }

    private static @Nullable RepositoryMethod calledFrom(
            ApplicationCalls code, List<Frame> frames, int proxy, String entity) {
        String name = frames.get(proxy).method();
        for (Call call : code.callsAt(frames.get(proxy + 1))) {
            if (call.method().equals(name)) {
                RepositoryDeclaration.Declared declared = RepositoryDeclaration.read(code, call, entity);
                return new RepositoryMethod(simple(call.owner()), declared.declaration(), declared.query());
            }
        }
        return null;
    }

    static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
