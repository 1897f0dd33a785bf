package com.acme.rowbyrowinsert;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;

/** Tags of an import. */
final class TagsByNamedParameters implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 11; id < 17; id++) {
            Map<String, Object> row = Map.of("id", id, "name", "tag" + id);
            shop.named().update("insert into tag (id, name) values (:id, :name)", row); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Map<String, Object>> rows = LongStream.range(11, 17)
                .mapToObj(id -> Map.<String, Object>of("id", id, "name", "tag" + id))
                .toList();
        shop.named()
                .batchUpdate(
                        "insert into tag (id, name) values (:id, :name)", SqlParameterSourceUtils.createBatch(rows));
    }
}
