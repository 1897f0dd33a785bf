package dev.fetchonce.junit;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import java.util.Optional;

/** Chooses how to see SQL: an agent that is there, else one that we attach, else what was wrapped. */
final class Observers {
    private Observers() {}

    /** Attaches the agent where need be, which takes a few tenths of a second. */
    static Observer choose() {
        Optional<String> complaint = Setting.complaint();
        if (complaint.isPresent()) {
            return new Unobservable(complaint.get(), false);
        }
        if (Setting.ENABLED.value().filter("false"::equalsIgnoreCase).isPresent()) {
            return new Unobservable(
                    "Fetchonce is switched off: fetchonce.enabled is false.\n"
                            + "What to do: take away that option, or FETCHONCE_ENABLED from the environment.",
                    true);
        }
        return AgentDoor.find().map(Observers::sameVersion).orElseGet(Observers::attach);
    }

    private static Observer attach() {
        try {
            SelfAttach.attach();
        } catch (AttachException refused) {
            return refused.byAgent()
                    ? new Unobservable("The Fetchonce agent does not observe: " + refused.getMessage(), false)
                    : LibraryObserver.of(Fetchonce.shared(), ReportPlace.given().folder(), "" + refused.getMessage());
        }
        return AgentDoor.find()
                .map(Observers::sameVersion)
                .orElseGet(() -> new Unobservable("The Fetchonce agent was attached, but cannot be found.", false));
    }

    static Observer sameVersion(AgentDoor door) {
        String version = door.version();
        return version.equals(Version.CURRENT)
                ? AgentObserver.of(door)
                : new Unobservable(
                        "The agent in this JVM is Fetchonce " + version + ", but fetchonce-junit-extension is "
                                + Version.CURRENT + ".\nWhat to do: give both the same version.",
                        false);
    }
}
