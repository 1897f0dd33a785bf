package com.acme.silence;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.TagDao;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows are written in batches. */
final class BatchOfJdbi implements Silent<JdbiShop> {
    @Override
    public void run(JdbiShop shop) {
        PreparedBatch batch = shop.handle().prepareBatch("insert into tag (id, name) values (?, ?)");
        for (long id = 11; id < 31; id++) {
            batch.add(id, "tag" + id);
        }
        batch.execute();
        List<Long> ids = LongStream.range(31, 51).boxed().toList();
        shop.dao(TagDao.class).insertAll(ids, ids.stream().map(id -> "tag" + id).toList());
    }
}
