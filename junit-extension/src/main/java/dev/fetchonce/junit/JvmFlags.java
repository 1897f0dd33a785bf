package dev.fetchonce.junit;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Flags of this JVM that decide about attaching; where it is no HotSpot, nothing is known. */
final class JvmFlags {
    private JvmFlags() {}

    /** Whether it refuses every attach; asking would print a thread dump and take ten seconds. */
    static boolean refusesAttach() {
        return is("DisableAttachMechanism", "true");
    }

    /** Whether it refuses agents that were not given on the command line. */
    static boolean refusesAgents() {
        return is("EnableDynamicAgentLoading", "false");
    }

    /** Whether it prints a warning when an agent is attached: JDK 21 and up, unless the user allowed it. */
    static boolean warnsOfAgents() {
        return Runtime.version().feature() >= 21
                && option("EnableDynamicAgentLoading")
                        .filter(option -> option.getOrigin() == VMOption.Origin.DEFAULT)
                        .isPresent();
    }

    private static boolean is(String flag, String value) {
        return option(flag).filter(option -> option.getValue().equals(value)).isPresent();
    }

    private static Optional<VMOption> option(String flag) {
        try {
            return Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class))
                    .map(jvm -> jvm.getVMOption(flag));
        } catch (RuntimeException | LinkageError unknown) {
            return Optional.empty();
        }
    }
}
