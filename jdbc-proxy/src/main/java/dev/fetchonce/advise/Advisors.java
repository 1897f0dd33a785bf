package dev.fetchonce.advise;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All remedy families. What each offers is ranked by {@link Ranking}; of equals, the earlier family comes first. */
final class Advisors {
    private static final List<Advisor> OF_FRAMEWORKS = List.of(
            new LazyMapping(),
            new EntityGraph(),
            new PanacheJoinFetch(),
            new JoinFetch(),
            new BatchSize(),
            new HibernateSubselect(),
            new MyBatisAssociation(),
            new MyBatisCollection(),
            new MyBatisSelect(),
            new MyBatisForeach(),
            new JooqJoin(),
            new JooqMultiset(),
            new JooqSubquery(),
            new JooqInList(),
            new JooqWindow(),
            new EclipseLinkJoinFetch(),
            new EclipseLinkBatchFetch(),
            new EclipseLinkWeaving(),
            new FindAllById(),
            new HibernateMultiLoad(),
            new HibernateReference(),
            new SpringDataFindIn(),
            new JpqlSecondQuery(),
            new HibernateRestriction(),
            new JpqlGroupBy(),
            new JpqlExists(),
            new JpqlTop(),
            new SingleQueryLoading(),
            new SpringDataJdbcQuery(),
            new SpringJdbcInIds(),
            new SpringJdbcQuery(),
            new JdbiBindList(),
            new JdbiQuery(),
            new AskOnce(),
            new StreamRows(),
            new DeleteInBatch(),
            new HibernateJdbcBatch(),
            new SaveAll(),
            new EclipseLinkBatchWriting(),
            new SpringBatchUpdate(),
            new MyBatisBatch(),
            new JooqBatch(),
            new JdbiBatch(),
            new JdbcBatch(),
            new OneTransaction(),
            new PooledSequence(),
            new SequenceInInsert(),
            new AtomicUpdate(),
            new VersionedUpdate(),
            new LockedRead());

    private static final List<Advisor> SQL = List.of(
            new SqlSubquery(),
            new SqlGroupBy(),
            new SqlSemiJoin(),
            new SqlWindow(),
            new SqlLateral(),
            new SqlJoin(),
            new SqlSecondQuery(),
            new SqlInList(),
            new SqlFunction(),
            new SqlExists(),
            new SqlAggregate(),
            new SqlColumns(),
            new SqlKeyset(),
            new SqlSeparate(),
            new SqlIndex(),
            new SqlSetUpdate(),
            new SqlDeleteIn());

    /** Frameworks whose remedies help where an ORM is at work. */
    private static final Set<String> OF_ORMS = Set.of("JPA", "Hibernate", "EclipseLink", "Panache", "Spring Data JPA");

    private static final List<Advisor> ALL =
            Stream.concat(OF_FRAMEWORKS.stream(), SQL.stream()).toList();

    private Advisors() {}

    static List<Advisor> all() {
        return ALL;
    }

    /** What all families offer, the best first. */
    static List<Remedy> remedies(Case found) {
        List<Remedy> all = new ArrayList<>();
        ALL.forEach(each -> all.addAll(each.remedies(found)));
        if (!found.byOrm()) {
            all.removeIf(each -> OF_ORMS.contains(each.framework()));
        }
        if (found.detection().cause() == Cause.ASSIGNED_ID) {
            all.removeIf(each -> !each.id().equals(HibernateReference.ID));
        }
        return Ranking.rank(found, all);
    }

    /** Plain SQL, which frameworks say in their own idiom as well. */
    static List<Advisor> sql() {
        return SQL;
    }
}
