package com.acme.nplusone;

import com.acme.shop.jpa.model.Article;
import com.acme.shop.jpa.model.Tag;
import com.acme.shop.springdata.ArticleRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** A search result that counts how often each tag occurs. */
final class ManyToManyByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(TagCloud.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(TagCloud.class).fixed();
    }

    /** Counts tags. */
    @Transactional(readOnly = true)
    static class TagCloud {
        private final ArticleRepository articles;

        TagCloud(ArticleRepository articles) {
            this.articles = articles;
        }

        Map<String, Long> bad() {
            return articles.findByNameContainingOrderByName("").stream()
                    .map(Article::getTags)
                    .flatMap(Set::stream) // tags
                    .collect(Collectors.groupingBy(Tag::getName, Collectors.counting()));
        }

        Map<String, Long> fixed() {
            return articles.findWithTagsByNameContainingOrderByName("").stream()
                    .map(Article::getTags)
                    .flatMap(Set::stream)
                    .collect(Collectors.groupingBy(Tag::getName, Collectors.counting()));
        }
    }
}
