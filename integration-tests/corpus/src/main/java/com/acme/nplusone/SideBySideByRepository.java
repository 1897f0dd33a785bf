package com.acme.nplusone;

import com.acme.shop.jpa.model.Product;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** A price list: products with the names of their category and their supplier. */
final class SideBySideByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(PriceList.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(PriceList.class).fixed();
    }

    /** Writes the list, a line for each product. */
    @Transactional
    static class PriceList {
        private final ProductRepository products;

        PriceList(ProductRepository products) {
            this.products = products;
        }

        String bad() {
            StringBuilder list = new StringBuilder();
            for (Product product : products.findByActiveTrueOrderByPrice()) {
                list.append(product.getCategory().getName()).append(';'); // category
                list.append(product.getSupplier().getName()).append(';'); // supplier
                list.append(product.getPrice()).append('\n');
            }
            return list.toString();
        }

        String fixed() {
            StringBuilder list = new StringBuilder();
            for (Product product : products.findWithNamesByActiveTrueOrderByPrice()) {
                list.append(product.getCategory().getName()).append(';');
                list.append(product.getSupplier().getName()).append(';');
                list.append(product.getPrice()).append('\n');
            }
            return list.toString();
        }
    }
}
