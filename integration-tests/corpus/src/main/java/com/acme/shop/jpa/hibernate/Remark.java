package com.acme.shop.jpa.hibernate;

import com.acme.shop.jpa.model.Customer;
import com.acme.shop.jpa.model.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

/** What somebody noted on a product or on a customer. */
@Entity
@Table(name = "remark")
public class Remark {
    @Id
    private Long id;

    @Any(fetch = FetchType.LAZY, optional = false)
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "product", entity = Product.class)
    @AnyDiscriminatorValue(discriminator = "customer", entity = Customer.class)
    @Column(name = "subject_type")
    @JoinColumn(name = "subject_id")
    private Object subject;

    public Long getId() {
        return id;
    }

    public Object getSubject() {
        return subject;
    }
}
