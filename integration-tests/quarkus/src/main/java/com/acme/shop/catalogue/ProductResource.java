package com.acme.shop.catalogue;

import com.acme.shop.model.Product;
import com.acme.shop.model.Review;
import com.acme.shop.model.Tag;
import com.acme.shop.repository.ProductRepository;
import com.acme.shop.repository.ReviewRepository;
import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of products, fetched row by row; {@link FixedProductResource} does each of them right. */
@Path("/products")
class ProductResource {
    private final ProductRepository products;
    private final ReviewRepository reviews;

    ProductResource(ProductRepository products, ReviewRepository reviews) {
        this.products = products;
        this.reviews = reviews;
    }

    @GET
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Product product : products.listById()) {
            String category = product.getCategory().getName(); // loop: product-category
            String supplier = product.getSupplier().getName(); // loop: product-supplier
            lines.add(product.getName() + ": " + category + ", " + supplier);
        }
        return lines;
    }

    @GET
    @Path("/tags")
    public List<String> tags() {
        List<String> lines = new ArrayList<>();
        for (Product product : products.listById()) {
            lines.add(product.getName() + ": " + words(product)); // loop: product-tags
        }
        return lines;
    }

    /** The mapping is EAGER: no loop is written anywhere, and each product is still fetched by itself. */
    @GET
    @Path("/reviews")
    public List<String> reviews() {
        List<Review> all = reviews.listAll(Sort.by("id")); // loop: review-product
        return all.stream()
                .map(review -> review.getProduct().getName() + ": " + review.getRating())
                .toList();
    }

    static List<String> words(Product product) {
        return product.getTags().stream().map(Tag::getName).sorted().toList();
    }
}
