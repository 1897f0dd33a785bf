package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Article;
import com.acme.shop.jpa.model.Tag;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A page of articles, assembled as views that name the tags of each. */
final class ManyToManyOfArticles implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.ask(em -> em.createQuery("select a from Article a order by a.name", Article.class)
                .getResultStream()
                .map(View::of)
                .toList()); // loop
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.ask(em -> em.createQuery("select a from Article a left join fetch a.tags order by a.name", Article.class)
                .getResultStream()
                .map(View::of)
                .toList());
    }

    /** What the page shows. */
    private record View(String name, List<String> tags) {
        static View of(Article article) {
            return new View(
                    article.getName(),
                    article.getTags().stream().map(Tag::getName).sorted().toList());
        }
    }
}
