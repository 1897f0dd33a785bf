package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** MyBatis: what leads to several rows are loaded by a join and a nested result map, not by a nested select. */
final class MyBatisCollection implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = SqlCase.of(found.detection());
        MapperJoin join = found.leadsToOne() ? null : MapperJoin.of(found);
        if (own == null || join == null) {
            return List.of();
        }
        return List.of(new Remedy(
                "mybatis-collection",
                "MyBatis",
                "<collection> of " + join.names() + " by a join",
                "<!-- " + join.method().simpleMapper() + "." + join.method().method() + " -->\n" + own.before(),
                join.xml(),
                found.sourceExecutions(),
                join.caution()));
    }
}
