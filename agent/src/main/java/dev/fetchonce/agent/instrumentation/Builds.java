package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.model.OwnPackages;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a build made of the application's own sources from libraries, by where a class was loaded from: the folders of
 * Maven, Gradle, IntelliJ and Eclipse, and those in which Boot's and web archives keep it. Libraries come in jars.
 */
final class Builds {
    private static final List<String> FOLDERS = List.of("/classes/", "/test-classes/", "/out/", "/bin/");
    private static final String IN_ARCHIVES = "-INF/classes";

    private Builds() {}

    /** Takes note of the package of a class, named with slashes, if its build is the application's. */
    static void note(String name, @Nullable ProtectionDomain domain) {
        CodeSource source = domain == null ? null : domain.getCodeSource();
        if (source != null && source.getLocation() != null && isOwn(source.getLocation())) {
            OwnPackages.add(name.replace('/', '.'));
        }
    }

    static boolean isOwn(URL location) {
        String path = location.getPath();
        if (path.contains(IN_ARCHIVES)) {
            return true;
        }
        if (!location.getProtocol().equals("file") || !path.endsWith("/")) {
            return false;
        }
        for (String each : FOLDERS) {
            if (path.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
