package com.acme.suite;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The application: one for all tests, as a cached context is. */
final class Shop {
    static final Shop HERE = new Shop();

    private static final int ORDERS = 10;

    private final SessionFactory factory;

    private Shop() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:shop");
        pool.setMaximumPoolSize(4);
        factory = new MetadataSources(new StandardServiceRegistryBuilder()
                        .applySetting("hibernate.connection.datasource", pool)
                        .applySetting("hibernate.hbm2ddl.auto", "create")
                        .build())
                .addAnnotatedClasses(Customer.class, Order.class, Item.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    <T> T inTransaction(Function<Session, T> work) {
        return factory.fromTransaction(work);
    }

    /** Ten orders of five customers, with three items each. */
    void fill() {
        factory.inTransaction(session -> {
            for (String entity : List.of("Item", "Order", "Customer")) {
                session.createMutationQuery("delete from " + entity).executeUpdate();
            }
            for (int i = 0; i < ORDERS / 2; i++) {
                session.persist(new Customer(100 + i, "Customer " + i));
            }
            for (int i = 0; i < ORDERS; i++) {
                Order order = new Order(i, session.getReference(Customer.class, 100L + i % (ORDERS / 2)));
                session.persist(order);
                for (int item = 0; item < 3; item++) {
                    session.persist(new Item(10L * i + item, item + 1, order));
                }
            }
        });
    }

    /** The page of orders: one by one, as many do it. */
    int lazily() {
        return inTransaction(session -> session.createQuery("from Order order by id", Order.class).list().stream()
                .mapToInt(order -> order.customerName().length()
                        + order.items().stream().mapToInt(Item::quantity).sum())
                .sum());
    }

    /** The same by joins. */
    int atOnce() {
        return inTransaction(session -> session
                .createQuery(
                        "select distinct o from Order o join fetch o.customer join fetch o.items order by o.id",
                        Order.class)
                .list()
                .stream()
                .mapToInt(order -> order.customerName().length()
                        + order.items().stream().mapToInt(Item::quantity).sum())
                .sum());
    }

    /** One order is looked up, and changed. */
    boolean pay(long id) {
        inTransaction(session -> {
            session.find(Order.class, id).pay();
            return id;
        });
        return inTransaction(session -> session.find(Order.class, id).isPaid());
    }

    /** A figure for each customer. */
    long itemsOfCustomers() {
        return inTransaction(session -> session.createQuery("from Customer", Customer.class).list().stream()
                .mapToLong(customer -> session.createQuery(
                                "select count(i) from Item i where i.owner.customer = :customer", Long.class)
                        .setParameter("customer", customer)
                        .getSingleResult())
                .sum());
    }
}
