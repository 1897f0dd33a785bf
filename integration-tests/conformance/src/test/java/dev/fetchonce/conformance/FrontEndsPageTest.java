package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/front-ends.md tells what the front ends declare. */
class FrontEndsPageTest {
    private static final List<FrontEnd> OURS = List.of(
            new LibraryProxyTest(), new ListenedLibraryTest(), new UrlDriverTest(), new ListenerTest(), new AgentIT());

    @Test
    void each_limit_is_told_with_its_reason() throws IOException {
        String page = Files.readString(Path.of("../../docs/front-ends.md")).replaceAll("\\s+", " ");
        for (FrontEnd each : OURS) {
            each.limits().values().forEach(reason -> assertThat(page).contains(reason));
        }
    }

    @Test
    void each_ability_is_needed_where_a_front_end_lacks_it() {
        assertThat(OURS.stream()
                        .flatMap(each -> each.limits().keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Ability.values());
    }
}
