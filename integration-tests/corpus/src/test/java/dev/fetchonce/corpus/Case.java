package dev.fetchonce.corpus;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** A scenario under one framework on one database. */
record Case(ScenarioFile scenario, Framework framework, Database database, Server server) {
    /** All that can run: labels may name servers that are not here, and frameworks that do not take part. */
    static List<Case> of(ScenarioFile scenario) {
        if (!scenario.label().isForThisRun()) {
            return List.of();
        }
        return scenario.label().frameworks().stream()
                .flatMap(id -> Framework.inThisRun(id).stream())
                .flatMap(framework -> scenario.label().databases().stream()
                        .filter(Server.ALL::containsKey)
                        .map(database -> new Case(
                                scenario, framework, database, Objects.requireNonNull(Server.ALL.get(database)))))
                .toList();
    }

    Label label() {
        return scenario.label();
    }

    FrameworkShop open(DataSource observed, Observation observation) throws SQLException {
        return Objects.requireNonNull(Frameworks.ALL.get(framework.id()), () -> "There is no framework " + framework)
                .open(observed, observation, label().properties());
    }

    @Override
    public String toString() {
        return label().says() + " (" + framework + ", " + database + ")";
    }
}
