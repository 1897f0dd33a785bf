package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private final Sources sources = new Sources();

    @Test
    void names_a_bean_by_the_class_that_somebody_wrote() throws SQLException {
        assertThat(nameOf(new Pool())).isEqualTo("Pool");
        assertThat(nameOf(new Pool$$SpringCGLIB$$0())).isEqualTo("Pool");
    }

    @Test
    void names_what_stands_in_for_an_interface_by_its_connections() throws SQLException {
        Pool pool = new Pool();
        Object proxy = Proxy.newProxyInstance(
                Pool.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> method.invoke(pool, arguments));
        assertThat(nameOf(proxy)).isEqualTo("JdbcConnection");
    }

    private String nameOf(Object dataSource) throws SQLException {
        try (Connection connection = new UrlDataSource("jdbc:h2:mem:").getConnection()) {
            return sources.id(sources.ofDataSource(dataSource), connection).name();
        }
    }

    /** It does not say where it leads to. */
    private static class Pool {}

    /** As Spring calls the classes that it makes. */
    private static final class Pool$$SpringCGLIB$$0 extends Pool {}
}
