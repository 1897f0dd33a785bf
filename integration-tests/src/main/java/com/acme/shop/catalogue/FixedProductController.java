package com.acme.shop.catalogue;

import com.acme.shop.repository.ProductRepository;
import com.acme.shop.repository.ReviewRepository;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of products, fetched once. */
@RestController
@RequestMapping("/fixed/products")
class FixedProductController {
    private final ProductRepository products;
    private final ReviewRepository reviews;

    FixedProductController(ProductRepository products, ReviewRepository reviews) {
        this.products = products;
        this.reviews = reviews;
    }

    @GetMapping
    List<String> list() {
        return products.findAllWithCategoryAndSupplierByOrderById().stream()
                .map(product -> product.getName() + ": " + product.getCategory().getName() + ", "
                        + product.getSupplier().getName())
                .toList();
    }

    @GetMapping("/tags")
    List<String> tags() {
        return products.findAllWithTags().stream()
                .map(product -> product.getName() + ": " + ProductController.words(product))
                .toList();
    }

    @GetMapping("/reviews")
    List<String> reviews() {
        return reviews.findAllWithProduct().stream()
                .map(review -> review.getProduct().getName() + ": " + review.getRating())
                .toList();
    }
}
