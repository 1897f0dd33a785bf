package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Version;
import org.junit.jupiter.api.Test;

class ObserversTest {
    @Test
    void refuses_an_agent_of_another_version() {
        AgentDoor old = new AgentDoor((command, argument) -> "0.0.1");

        assertThat(Observers.sameVersion(old).refusal())
                .hasValue("The agent in this JVM is Fetchonce 0.0.1, but fetchonce-junit-extension is "
                        + Version.CURRENT + ".\nWhat to do: give both the same version.");
    }

    @Test
    void takes_an_agent_of_its_own_version() {
        AgentDoor same = new AgentDoor((command, argument) -> command.equals("version") ? Version.CURRENT : "folder");

        assertThat(Observers.sameVersion(same)).isInstanceOf(AgentObserver.class);
        assertThat(Observers.sameVersion(same).refusal()).isEmpty();
    }
}
