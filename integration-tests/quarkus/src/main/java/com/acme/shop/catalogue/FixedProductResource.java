package com.acme.shop.catalogue;

import com.acme.shop.repository.ProductRepository;
import com.acme.shop.repository.ReviewRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The pages of products, fetched once. */
@Path("/fixed/products")
class FixedProductResource {
    private final ProductRepository products;
    private final ReviewRepository reviews;

    FixedProductResource(ProductRepository products, ReviewRepository reviews) {
        this.products = products;
        this.reviews = reviews;
    }

    @GET
    public List<String> list() {
        return products.listWithCategoryAndSupplier().stream()
                .map(product -> product.getName() + ": " + product.getCategory().getName() + ", "
                        + product.getSupplier().getName())
                .toList();
    }

    @GET
    @Path("/tags")
    public List<String> tags() {
        return products.listWithTags().stream()
                .map(product -> product.getName() + ": " + ProductResource.words(product))
                .toList();
    }

    @GET
    @Path("/reviews")
    public List<String> reviews() {
        return reviews.listWithProduct().stream()
                .map(review -> review.getProduct().getName() + ": " + review.getRating())
                .toList();
    }
}
