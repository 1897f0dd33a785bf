package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.pool.ProxyConnection;
import dev.fetchonce.capture.WeakIdentityMap;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcResultSet;
import org.junit.jupiter.api.Test;

/** Which casts are woven, and which only look as if. */
@SuppressWarnings("UnusedMethod") // samples: only their class files are read
class CastsTest {
    @Test
    void finds_casts_and_instanceof_to_classes_of_jdbc_objects() throws Exception {
        assertThat(casts(Casting.class))
                .containsExactly("com/zaxxer/hikari/pool/ProxyConnection", "org/h2/jdbc/JdbcConnection");
        assertThat(casts(Asking.class)).containsExactly("org/h2/jdbc/JdbcResultSet");
    }

    @Test
    void an_interface_is_no_such_class_for_a_delegate_has_it() throws Exception {
        assertThat(casts(ToInterface.class)).isEmpty();
    }

    @Test
    void a_name_is_not_enough() throws Exception {
        assertThat(casts(ToStranger.class)).isEmpty();
    }

    @Test
    void a_class_that_is_only_named_is_not_cast_to() throws Exception {
        assertThat(casts(Naming.class)).isEmpty();
    }

    @Test
    void a_class_whose_file_is_not_to_be_had_is_left_alone() throws Exception {
        ClassLoader nothing = new ClassLoader(null) {};

        assertThat(Casts.in(Samples.bytes(Casting.class.getName()), new Supertypes(nothing, new WeakIdentityMap<>())))
                .isEmpty();
    }

    @Test
    void bears_any_bytes() throws Exception {
        byte[] file = Samples.bytes(Casting.class.getName());
        for (int length = 0; length < file.length; length++) {
            byte[] prefix = Arrays.copyOf(file, length);
            assertThatCode(() -> Casts.namedLikeJdbc(prefix)).doesNotThrowAnyException();
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = file.clone();
            noise[8 + random.nextInt(noise.length - 8)] = (byte) random.nextInt();
            noise[8 + random.nextInt(200)] = (byte) random.nextInt();
            assertThatCode(() -> Casts.namedLikeJdbc(noise)).doesNotThrowAnyException();
        }
    }

    private static Set<String> casts(Class<?> type) throws Exception {
        return Casts.in(Samples.bytes(type.getName()), new Supertypes(Samples.LOADER, new WeakIdentityMap<>()));
    }

    private static final class Casting {
        static Object cast(Connection connection) {
            return connection instanceof ProxyConnection known ? known : (JdbcConnection) connection;
        }
    }

    private static final class Asking {
        static boolean asks(Object rows) {
            return rows instanceof JdbcResultSet;
        }
    }

    private static final class ToInterface {
        static Object cast(Connection connection) {
            return (WideConnection) connection;
        }
    }

    private interface WideConnection extends Connection {}

    private static final class ToStranger {
        static Object cast(Object held) {
            return (StreamConnection) held;
        }
    }

    private static final class StreamConnection {}

    private static final class Naming {
        static Object unwrapped(Connection connection) throws Exception {
            return connection.isWrapperFor(JdbcConnection.class);
        }
    }
}
