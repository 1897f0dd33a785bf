package com.acme.shop.catalogue;

import com.acme.shop.model.Product;
import com.acme.shop.model.Review;
import com.acme.shop.model.Tag;
import com.acme.shop.repository.ProductRepository;
import com.acme.shop.repository.ReviewRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of products, fetched row by row; {@link FixedProductController} does each of them right. */
@RestController
@RequestMapping("/products")
class ProductController {
    private final ProductRepository products;
    private final ReviewRepository reviews;

    ProductController(ProductRepository products, ReviewRepository reviews) {
        this.products = products;
        this.reviews = reviews;
    }

    @GetMapping
    List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Product product : products.findAllByOrderById()) {
            String category = product.getCategory().getName(); // loop: product-category
            String supplier = product.getSupplier().getName(); // loop: product-supplier
            lines.add(product.getName() + ": " + category + ", " + supplier);
        }
        return lines;
    }

    @GetMapping("/tags")
    List<String> tags() {
        List<String> lines = new ArrayList<>();
        for (Product product : products.findAllByOrderById()) {
            lines.add(product.getName() + ": " + words(product)); // loop: product-tags
        }
        return lines;
    }

    /** The mapping is EAGER: no loop is written anywhere, and each product is still fetched by itself. */
    @GetMapping("/reviews")
    List<String> reviews() {
        List<Review> all = reviews.findAllByOrderById(); // loop: review-product
        return all.stream()
                .map(review -> review.getProduct().getName() + ": " + review.getRating())
                .toList();
    }

    static List<String> words(Product product) {
        return product.getTags().stream().map(Tag::getName).sorted().toList();
    }
}
