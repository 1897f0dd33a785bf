package com.acme.shop.catalogue;

import com.acme.shop.model.Category;
import com.acme.shop.repository.CategoryRepository;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Counts the stock in the background, category by category, and its twin. */
@ApplicationScoped
class StockReport {
    private static final Logger log = Logger.getLogger(StockReport.class);

    private final CategoryRepository categories;

    StockReport(CategoryRepository categories) {
        this.categories = categories;
    }

    @Scheduled(delayed = "${shop.report.first}", every = "${shop.report.every}")
    @Transactional
    void rowByRow() {
        int pieces = 0;
        for (Category category : categories.listById()) {
            pieces += pieces(category); // loop: category-products
        }
        log.infof("stock report: %d pieces, row by row", pieces);
    }

    @Scheduled(delayed = "${shop.report.first}", every = "${shop.report.every}")
    @Transactional
    void atOnce() {
        int pieces = categories.listWithProducts().stream()
                .mapToInt(StockReport::pieces)
                .sum();
        log.infof("stock report: %d pieces, at once", pieces);
    }

    private static int pieces(Category category) {
        return category.getProducts().stream()
                .mapToInt(product -> product.getStockQuantity())
                .sum();
    }
}
