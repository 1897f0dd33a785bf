package dev.fetchonce.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({
        "list, list, false",
        "lambda$list$0, list, true",
        "lambda$list$0$3, list$0, true",
        "list$lambda$0, list, true",
        "list$lambda$2$lambda$1, list, true",
        "'lists all orders$lambda$0', lists all orders, true",
        "lambda$0, lambda, true",
        "access$list, access$list, false",
        "price$lambda$each, price$lambda$each, false"
    })
    void knows_in_which_method_a_lambda_stands(String method, String declared, boolean isLambda) {
        Frame frame = new Frame("com.acme.Orders", method, "Orders.java", 1);

        assertThat(frame.declaredMethod()).isEqualTo(declared);
        assertThat(frame.isLambda()).isEqualTo(isLambda);
    }

    @Test
    void is_told_without_what_a_compiler_added_to_its_name() {
        assertThat(new Frame("com.acme.Orders", "lambda$list$3", "Orders.java", 40))
                .hasToString("Orders.list (Orders.java:40)");
        assertThat(new Frame("com.acme.Orders", "list$lambda$0", null, 0)).hasToString("Orders.list (unknown source)");
    }

    @ParameterizedTest
    @CsvSource({
        "jdk.proxy2.$Proxy12, true",
        "com.sun.proxy.$Proxy5, true",
        "com.acme.Orders$Proxy$_$$_WeldClientProxy, true",
        "com.acme.Orders$Proxy, true",
        "com.acme.Loops$ProxyLoader, false",
        "com.acme.Proxy, false"
    })
    void knows_what_stands_in_for_a_bean_from_what_is_merely_named_so(String className, boolean isProxy) {
        assertThat(new Frame(className, "list", null, 0).isProxy()).isEqualTo(isProxy);
    }
}
