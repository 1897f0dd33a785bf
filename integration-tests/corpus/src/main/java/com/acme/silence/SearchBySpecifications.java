package com.acme.silence;

import com.acme.shop.jpa.model.Product;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** A search screen builds its conditions from the fields that are filled in. */
final class SearchBySpecifications implements Silent<SpringDataShop> {
    @Override
    public void run(SpringDataShop shop) {
        ProductRepository products = shop.bean(ProductRepository.class);
        for (Map<String, Object> filled : List.<Map<String, Object>>of(
                Map.of("name", "MacBook Pro"), Map.of("active", true), Map.of("name", "iPhone 15", "active", true))) {
            Specification<Product> all = filled.entrySet().stream()
                    .map(field -> isEqual(field.getKey(), field.getValue()))
                    .reduce(Specification::and)
                    .orElseThrow();
            products.findAll(all, PageRequest.of(0, 20, Sort.by("id"))).forEach(Product::getName);
        }
    }

    private static Specification<Product> isEqual(String field, Object value) {
        return (product, query, builder) -> builder.equal(product.get(field), value);
    }
}
