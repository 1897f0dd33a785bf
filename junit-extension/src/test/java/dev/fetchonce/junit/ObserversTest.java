package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.Version;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ObserversTest {
    @Test
    void refuses_an_agent_of_another_version() {
        AgentDoor old = new AgentDoor((command, argument) -> "0.0.1");

        Observer observer = Observers.sameVersion(old, AgentObserver.ofCommandLine(old));

        assertThatThrownBy(observer::check)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("@MaxQueries cannot be checked. The agent in this JVM is Fetchonce 0.0.1, but"
                        + " fetchonce-junit-extension is " + Version.CURRENT
                        + ".\nWhat to do: give both the same version.");
    }

    @Test
    void takes_an_agent_of_its_own_version() {
        AgentDoor same = new AgentDoor((command, argument) -> Version.CURRENT);
        Observer observer = AgentObserver.ofCommandLine(same);

        assertThat(Observers.sameVersion(same, observer)).isSameAs(observer);
    }
}
