package dev.fetchonce.mapping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One of each kind of mapping. */
final class MappedShop {
    static final List<Class<?>> ENTITIES = List.of(
            AppUser.class,
            Customer.class,
            Order.class,
            OrderItem.class,
            Product.class,
            Tag.class,
            Seat.class,
            Payment.class,
            CardPayment.class);

    private MappedShop() {}

    @Entity(name = "AppUser")
    @Table(name = "app_user")
    static class AppUser {
        @Id
        long id;

        @OneToOne(mappedBy = "user")
        @Nullable
        Customer customer;
    }

    @Entity(name = "Customer")
    static class Customer {
        @Id
        long id;

        @OneToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "user_id")
        @Nullable
        AppUser user;

        @Embedded
        Address address = new Address();
    }

    @Embeddable
    static class Address {
        @Nullable
        String city;
    }

    @Entity(name = "Order")
    @Table(name = "orders", schema = "public")
    static class Order {
        @Id
        long id;

        @Version
        int revision;

        @Column(name = "total_amount")
        long total;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "customer_id")
        @Nullable
        Customer customer;

        @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
        @BatchSize(size = 7)
        @BatchFetch(BatchFetchType.IN)
        List<OrderItem> items = new ArrayList<>();
    }

    @Entity(name = "OrderItem")
    @Table(name = "order_item")
    static class OrderItem {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "items")
        @SequenceGenerator(name = "items", sequenceName = "item_numbers", allocationSize = 20)
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "order_id")
        @Nullable
        Order order;

        @ManyToOne
        @JoinColumn(name = "product_id")
        @Nullable
        Product product;
    }

    @Entity(name = "Product")
    @BatchSize(size = 9)
    static class Product {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        long id;

        @ManyToMany
        @JoinTable(
                name = "product_tag",
                joinColumns = @JoinColumn(name = "product_id"),
                inverseJoinColumns = @JoinColumn(name = "tag_id"))
        Set<Tag> tags = new HashSet<>();

        @ElementCollection
        @OrderColumn(name = "place")
        List<String> pictures = new ArrayList<>();
    }

    @Entity(name = "Label")
    @Table(name = "`TAG`")
    static class Tag {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "tags")
        @TableGenerator(name = "tags", table = "numbers", allocationSize = 5)
        long id;
    }

    @Entity(name = "Seat")
    @IdClass(SeatId.class)
    static class Seat {
        @Id
        long room;

        @Id
        long place;
    }

    record SeatId(long room, long place) implements Serializable {}

    @Entity(name = "Payment")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Payment {
        @Id
        long id;

        long amount;
    }

    @Entity(name = "CardPayment")
    @Table(name = "card_payment")
    static class CardPayment extends Payment {
        @Nullable
        String card;

        @OneToMany
        @JoinTable(
                name = "card_payment_order",
                joinColumns = @JoinColumn(name = "payment_id"),
                inverseJoinColumns = @JoinColumn(name = "order_id"))
        List<Order> paid = new ArrayList<>();
    }
}
