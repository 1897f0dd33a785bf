package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import org.jspecify.annotations.Nullable;

/**
 * The method of a Spring Data repository that ran the source query.
 *
 * @param repository the interface's simple name
 * @param declaration the method as the interface declares it, or as it would have to; without semicolon
 * @param query the JPQL of its {@code @Query}; empty where it has none
 */
record RepositoryMethod(String repository, String declaration, String query) {

    /**
     * Finds the method behind the proxy frame on the source's call path; null where the class files do not tell.
     *
     * @param entity what Java code calls the class that it returns
     */
    static @Nullable RepositoryMethod of(Case found, String entity) {
        for (ProxyCall proxied : ProxyCall.on(found.sourcePath().frames())) {
            for (Call call : proxied.calls(found.code())) {
                if (!InterfaceMethod.isOfFramework(call)) {
                    RepositoryDeclaration.Declared declared = RepositoryDeclaration.read(found.code(), call, entity);
                    return new RepositoryMethod(simple(call.owner()), declared.declaration(), declared.query());
                }
            }
        }
        return null;
    }

    static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
