package dev.fetchonce.junit;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The agent's jar on the class path, which comes with this module. */
final class AgentJar {
    private static final String MAIN = "dev.fetchonce.agent.Main";

    private AgentJar() {}

    /** @throws AttachException where there is none that could be attached */
    static Path find() throws AttachException {
        Path found = location();
        if (Files.isDirectory(found)) {
            throw new AttachException("the agent is not packaged yet, " + found
                    + " is a folder of classes (in a Maven build, run 'mvn verify' or 'mvn package' instead of 'mvn"
                    + " test').");
        }
        return found;
    }

    private static Path location() throws AttachException {
        try {
            CodeSource source = Class.forName(MAIN, false, AgentJar.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (ClassNotFoundException missing) {
            throw new AttachException("fetchonce-agent is not on the class path: it is a dependency of"
                    + " fetchonce-junit-extension, was it excluded?");
        } catch (URISyntaxException | RuntimeException unusual) {
            throw new AttachException("the jar of fetchonce-agent cannot be located (" + unusual + ").");
        }
    }
}
