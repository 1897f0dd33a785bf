package com.acme.cartesianproduct;

import com.acme.shop.jpa.model.Article;
import com.acme.shop.springdata.ArticleRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** An entity graph names two collections. */
final class StatisticsByRepository implements Scenario<SpringDataShop> {
    @Override
    public void prepare(SpringDataShop shop) {
        shop.execute(
                "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', c.date_of_birth from customer c, product p"
                        + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.execute(
                "insert into order_item select 100 * o.id + p.id, o.id, p.id, 1, p.price from orders o, product p");
    }

    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Statistics.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Statistics.class).fixed();
    }

    /** Counts what was sold and what was said. */
    @Transactional(readOnly = true)
    static class Statistics {
        private final ArticleRepository articles;
        private final EntityManager em;

        Statistics(ArticleRepository articles, EntityManager em) {
            this.articles = articles;
            this.em = em;
        }

        int bad() {
            return count(articles.findWithStatisticsByNameContaining("")); // query
        }

        int fixed() {
            em.unwrap(Session.class).setFetchBatchSize(50);
            return count(articles.findWithSalesByNameContaining(""));
        }

        private static int count(List<Article> articles) {
            return articles.stream()
                    .mapToInt(each -> each.getSales().size() + each.getRatings().size())
                    .sum();
        }
    }
}
