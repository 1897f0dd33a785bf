package dev.fetchonce.junit;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import java.util.Optional;

/** Chooses how to see SQL: an agent that is there, else one that we attach, else what was wrapped. */
final class Observers {
    private Observers() {}

    /** Attaches the agent where need be, which takes about half a second. */
    static Observer choose() {
        if (Setting.of("enabled").filter("false"::equalsIgnoreCase).isPresent()) {
            return new Unobservable("Fetchonce is switched off: fetchonce.enabled is false.\n"
                    + "What to do: take away that system property, or FETCHONCE_ENABLED from the environment.");
        }
        ReportFolder folder = ReportFolder.ofThisJvm();
        Optional<AgentDoor> present = AgentDoor.find();
        if (present.isPresent()) {
            return sameVersion(present.get(), AgentObserver.ofCommandLine(present.get()));
        }
        try {
            SelfAttach.attach();
        } catch (AttachException refused) {
            return new LibraryObserver(Fetchonce.shared(), folder, String.valueOf(refused.getMessage()));
        }
        return AgentDoor.find()
                .map(door -> sameVersion(door, AgentObserver.attached(door, folder)))
                .orElseGet(() -> new LibraryObserver(
                        Fetchonce.shared(), folder, "it was attached, but does not observe; stderr says why."));
    }

    static Observer sameVersion(AgentDoor door, Observer observer) {
        String version = door.version();
        return version.equals(Version.CURRENT)
                ? observer
                : new Unobservable(
                        "The agent in this JVM is Fetchonce " + version + ", but fetchonce-junit-extension is "
                                + Version.CURRENT + ".\nWhat to do: give both the same version.");
    }
}
