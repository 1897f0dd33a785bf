package com.acme.shop.jdbi;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads products and what hangs on them. */
public interface ProductDao {
    /** A product with the keys of what it refers to. */
    record Product(long id, String name, long categoryId, long supplierId) {}

    /** A tag of a product. */
    record Tagged(long productId, String name) {}

    /** A review of a product. */
    record Opinion(long productId, int rating) {}

    @SqlQuery("select id, name, category_id, supplier_id from product order by id")
    @RegisterConstructorMapper(Product.class)
    List<Product> findAll();

    @SqlQuery("select name from category where id = :id")
    String category(long id);

    @SqlQuery("select name from supplier where id = :id")
    String supplier(long id);

    @SqlQuery("""
            select pt.product_id, t.name
            from tag t
            join product_tag pt on pt.tag_id = t.id
            where pt.product_id = :product
            """)
    @RegisterConstructorMapper(Tagged.class)
    List<Tagged> tagsOf(long product);

    @SqlQuery("""
            select pt.product_id, t.name
            from tag t
            join product_tag pt on pt.tag_id = t.id
            where pt.product_id in (<products>)
            """)
    @RegisterConstructorMapper(Tagged.class)
    List<Tagged> tagsOf(@BindList("products") List<Long> products);

    @SqlQuery("select product_id, rating from review where product_id = :product and rating >= 5")
    @RegisterConstructorMapper(Opinion.class)
    List<Opinion> praiseOf(long product);

    @SqlQuery("select product_id, rating from review where product_id in (<products>) and rating >= 5")
    @RegisterConstructorMapper(Opinion.class)
    List<Opinion> praiseOf(@BindList("products") List<Long> products);

    @SqlQuery("select id, name, category_id, supplier_id from product where name = :name")
    @RegisterConstructorMapper(Product.class)
    List<Product> named(String name);

    @SqlQuery("select id, name, category_id, supplier_id from product order by id limit :size offset :offset")
    @RegisterConstructorMapper(Product.class)
    List<Product> page(int size, int offset);

    @SqlQuery("select id, name, category_id, supplier_id from product where id > :last order by id limit :size")
    @RegisterConstructorMapper(Product.class)
    List<Product> after(long last, int size);
}
