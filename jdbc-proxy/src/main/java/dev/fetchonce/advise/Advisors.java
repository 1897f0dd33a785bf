package dev.fetchonce.advise;

import java.util.List;

/** All remedy families. What each offers is ranked by {@link Ranking}; of equals, the earlier family comes first. */
final class Advisors {
    private Advisors() {}

    static List<Advisor> all() {
        return List.of(
                new LazyMapping(),
                new EntityGraph(),
                new JoinFetch(),
                new BatchSize(),
                new EclipseLinkJoinFetch(),
                new EclipseLinkBatchFetch(),
                new EclipseLinkWeaving(),
                new FindAllById(),
                new JpqlSecondQuery(),
                new HibernateRestriction(),
                new JpqlGroupBy(),
                new SqlSubquery(),
                new SqlGroupBy(),
                new SqlSemiJoin(),
                new SqlWindow(),
                new SqlLateral(),
                new SqlJoin(),
                new SqlSecondQuery(),
                new SqlInList(),
                new AskOnce(),
                new SqlExists(),
                new SqlAggregate(),
                new SqlColumns(),
                new StreamRows(),
                new SqlKeyset(),
                new SqlSeparate(),
                new SqlIndex(),
                new DeleteInBatch(),
                new HibernateJdbcBatch(),
                new EclipseLinkBatchWriting(),
                new SpringBatchUpdate(),
                new SqlSetUpdate(),
                new SqlDeleteIn(),
                new JdbcBatch(),
                new OneTransaction(),
                new PooledSequence(),
                new SequenceInInsert(),
                new AtomicUpdate(),
                new VersionedUpdate(),
                new LockedRead());
    }
}
