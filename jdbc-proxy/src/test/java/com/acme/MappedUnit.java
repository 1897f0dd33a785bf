package com.acme;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Work of one Hibernate session as a unit, on a new database, with the mapping known. */
public final class MappedUnit {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private MappedUnit() {}

    /** The report on {@code work}, which finds what {@code fill} persisted. */
    public static Report run(Configuration configuration, Consumer<Session> fill, Consumer<Session> work) {
        return run(database(), configuration, fill, work);
    }

    static Report run(DataSource h2, Configuration configuration, Consumer<Session> fill, Consumer<Session> work) {
        Fetchonce fetchonce = Fetchonce.create();
        configuration.setProperty("hibernate.hbm2ddl.auto", "create");
        configuration.setProperty("hibernate.dialect", "org.hibernate.dialect.H2Dialect");
        configuration.getProperties().put("hibernate.connection.datasource", fetchonce.observe(h2));
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            fetchonce.mapped(factory);
            factory.inTransaction(fill);
            try (Fetchonce.Unit unit = fetchonce.unit(UnitKind.JOB, "work")) {
                factory.inTransaction(work);
                return unit.finish();
            }
        }
    }

    static DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:mapped-unit" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** All executions of the unit. */
    public static long executions(Report report) {
        return report.units().get(0).executions();
    }

    /** The remedies of that id for findings of a rule. */
    public static List<Remedy> remedies(Report report, String rule, String id) {
        List<Finding> found = report.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no " + rule + " in " + report.findings());
        }
        return found.stream()
                .flatMap(each -> each.remedies().stream())
                .filter(each -> each.id().equals(id))
                .toList();
    }
}
