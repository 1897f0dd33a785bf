package com.acme.shop.catalogue;

import com.acme.shop.model.Category;
import com.acme.shop.repository.CategoryRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the stock in the background, category by category, and its twin. */
@Component
class StockReport {
    private static final Logger log = LoggerFactory.getLogger(StockReport.class);

    private final CategoryRepository categories;

    StockReport(CategoryRepository categories) {
        this.categories = categories;
    }

    @Scheduled(initialDelayString = "${shop.report.first}", fixedDelayString = "${shop.report.every}")
    @Transactional(readOnly = true)
    public void rowByRow() {
        int pieces = 0;
        for (Category category : categories.findAllByOrderById()) {
            pieces += pieces(category); // loop: category-products
        }
        log.info("stock report: {} pieces, row by row", pieces);
    }

    @Scheduled(initialDelayString = "${shop.report.first}", fixedDelayString = "${shop.report.every}")
    @Transactional(readOnly = true)
    public void atOnce() {
        int pieces = categories.findAllWithProducts().stream()
                .mapToInt(StockReport::pieces)
                .sum();
        log.info("stock report: {} pieces, at once", pieces);
    }

    private static int pieces(Category category) {
        return category.getProducts().stream()
                .mapToInt(product -> product.getStockQuantity())
                .sum();
    }
}
