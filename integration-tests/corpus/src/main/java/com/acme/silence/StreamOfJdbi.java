package com.acme.silence;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Silent;
import java.util.stream.Stream;

/** Products one after the other. */
final class StreamOfJdbi implements Silent<JdbiShop> {
    @Override
    public void run(JdbiShop shop) {
        try (Stream<String> names =
                shop.handle().createQuery("select name from product").setFetchSize(5).mapTo(String.class).stream()) {
            if (names.noneMatch(name -> name.startsWith("Tennis"))) {
                throw new IllegalStateException("There is no racket");
            }
        }
    }
}
