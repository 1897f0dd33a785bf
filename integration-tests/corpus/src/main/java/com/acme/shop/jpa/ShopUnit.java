package com.acme.shop.jpa;

import com.acme.shop.jpa.model.Account;
import com.acme.shop.jpa.model.Article;
import com.acme.shop.jpa.model.Basket;
import com.acme.shop.jpa.model.Category;
import com.acme.shop.jpa.model.Customer;
import com.acme.shop.jpa.model.Draft;
import com.acme.shop.jpa.model.DraftLine;
import com.acme.shop.jpa.model.Listing;
import com.acme.shop.jpa.model.Note;
import com.acme.shop.jpa.model.Order;
import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.jpa.model.Parcel;
import com.acme.shop.jpa.model.Product;
import com.acme.shop.jpa.model.Profile;
import com.acme.shop.jpa.model.Rating;
import com.acme.shop.jpa.model.Restock;
import com.acme.shop.jpa.model.Review;
import com.acme.shop.jpa.model.Sale;
import com.acme.shop.jpa.model.Shelf;
import com.acme.shop.jpa.model.Showcase;
import com.acme.shop.jpa.model.ShowcaseItem;
import com.acme.shop.jpa.model.Stock;
import com.acme.shop.jpa.model.StockId;
import com.acme.shop.jpa.model.Subscriber;
import com.acme.shop.jpa.model.Supplier;
import com.acme.shop.jpa.model.Tag;
import com.acme.shop.jpa.model.Ticket;
import com.acme.shop.jpa.model.User;
import com.acme.shop.jpa.model.Voucher;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The persistence unit, which in an application persistence.xml would say.
 *
 * @param ofProvider entities that only this provider can map
 */
record ShopUnit(DataSource dataSource, String provider, Properties properties, List<Class<?>> ofProvider)
        implements PersistenceUnitInfo {
    private static final List<Class<?>> ENTITIES = List.of(
            Account.class,
            Article.class,
            Basket.class,
            Category.class,
            Customer.class,
            Draft.class,
            DraftLine.class,
            Showcase.class,
            ShowcaseItem.class,
            Listing.class,
            Note.class,
            Order.class,
            OrderItem.class,
            Parcel.class,
            Product.class,
            Profile.class,
            Rating.class,
            Restock.class,
            Review.class,
            Sale.class,
            Shelf.class,
            Subscriber.class,
            Stock.class,
            StockId.class,
            Supplier.class,
            Tag.class,
            Ticket.class,
            User.class,
            Voucher.class);

    @Override
    public String getPersistenceUnitName() {
        return "shop";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return provider;
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return Objects.requireNonNull(
                ShopUnit.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Override
    public List<String> getManagedClassNames() {
        return Stream.of(ENTITIES, ofProvider)
                .flatMap(List::stream)
                .map(Class::getName)
                .toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.UNSPECIFIED;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return ShopUnit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Nothing is woven: LAZY is as lazy as it is without an agent.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return new ClassLoader(getClassLoader()) {};
    }
}
