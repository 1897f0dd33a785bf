package dev.fetchonce.agent.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationNameTest {
    @Test
    void a_jar_names_the_application() {
        assertThat(ApplicationName.of("/opt/apps/shop-1.2.jar --server.port=1")).isEqualTo("shop-1.2");
        assertThat(ApplicationName.of("C:\\apps\\shop.jar")).isEqualTo("shop");
    }

    @Test
    void else_its_main_class_does() {
        assertThat(ApplicationName.of("com.acme.ShopApplication now")).isEqualTo("ShopApplication");
        assertThat(ApplicationName.of("shop/com.acme.Main")).isEqualTo("Main");
        assertThat(ApplicationName.of("")).isEmpty();
    }

    @Test
    void a_jar_among_the_arguments_does_not() {
        assertThat(ApplicationName.of("com.acme.Tool in.jar")).isEqualTo("Tool");
    }
}
