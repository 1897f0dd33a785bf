package dev.fetchonce.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The same scenarios, observed as people attach the product: by the agent on the command line of this JVM. It is one
 * application to the agent, which keeps what it learned of keys and mappings: so scenarios that define their tables come
 * last, and the pom gives each ORM a JVM.
 */
class CorpusUnderAgentIT extends CorpusTest {
    @Override
    Comparator<ScenarioFile> order() {
        return Comparator.comparing((ScenarioFile each) -> each.label().ddlSeen())
                .thenComparing(super.order());
    }

    /** They tell of the library's runs. */
    @Override
    Stream<DynamicNode> pages(List<ScenarioFile> scenarios) {
        return Stream.of();
    }
}
