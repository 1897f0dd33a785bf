package dev.fetchonce.advise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaCodeTest {
    @Test
    void names_values_after_the_columns_they_are_compared_with() {
        assertThat(JavaCode.values("select 1 from orders o where o.order_date > ? and \"STATUS\" = ? limit ?"))
                .containsExactly("orderDate", "status", "limit");
    }

    @Test
    void keeps_apart_two_values_of_one_column() {
        assertThat(JavaCode.values("select 1 from product where price >= ? and price < ?"))
                .containsExactly("price", "price2");
    }

    @Test
    void names_values_after_the_columns_they_are_written_to() {
        assertThat(JavaCode.values("insert into product_tag (product_id, tag_id) values (?, ?)"))
                .containsExactly("productId", "tagId");
    }

    @Test
    void writes_names_for_question_marks() {
        assertThat(JavaCode.named("select 1 from orders where customer_id = ? and status = ?", name -> ":" + name))
                .isEqualTo("select 1 from orders where customer_id = :customerId and status = :status");
    }

    @Test
    void a_text_block_escapes_what_would_end_it() {
        assertThat(JavaCode.block("select '\\' as \"\"\"x\""))
                .isEqualTo("\"\"\"\n        select '\\\\' as \\\"\"\"x\"\n        \"\"\"");
    }
}
