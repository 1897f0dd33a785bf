package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drivers extend JDBC in ways that JDBC never thought of. */
class OddInterfacesTest {
    private final Recorded recorded = new Recorded();

    @TempDir
    private Path classes;

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    private Connection observed(String vendor, String methods) throws Exception {
        Connection connection =
                recorded.proxies.connection(VendorDriver.connection(classes, vendor, methods), Recorded.H2);
        assertThat(JdbcProxies.observed(connection)).isTrue();
        return connection;
    }

    /** Calls a method of the driver's interface the way compiled code does, without looking at the others. */
    private static Object call(Connection connection, String name, MethodType type, Object... arguments)
            throws Throwable {
        Class<?> vendor =
                Class.forName("vendor.Vendor", true, connection.getClass().getClassLoader());
        return MethodHandles.publicLookup()
                .findVirtual(vendor, name, type)
                .bindTo(connection)
                .invokeWithArguments(arguments);
    }

    @Test
    void a_parameter_where_jdbc_has_another_type_passes_through() throws Throwable {
        Connection connection = observed("""
                public interface Vendor extends java.sql.Connection {
                    String prepareStatement(java.util.List<String> names, long[] odd, double wide, byte narrow);
                }
                """, """
                public String prepareStatement(java.util.List<String> names, long[] odd, double wide, byte narrow) {
                    return names.get(0) + odd[0] + wide + narrow;
                }
                """);
        MethodType type = MethodType.methodType(String.class, List.class, long[].class, double.class, byte.class);
        assertThat(call(connection, "prepareStatement", type, List.of("x"), new long[] {10995116277760L}, 0.5, (byte)
                        7))
                .isEqualTo("x" + 10995116277760L + 0.5 + 7);
    }

    @Test
    void a_narrower_result_is_the_same_delegate() throws Throwable {
        Connection connection = observed("""
                public interface Vendor extends java.sql.Connection {
                    MetaData getMetaData();
                    interface MetaData extends java.sql.DatabaseMetaData {}
                }
                """, """
                private final MetaData metaData = (MetaData) java.lang.reflect.Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {MetaData.class},
                        (proxy, method, arguments) -> method.getName().equals("getConnection") ? this : null);
                public MetaData getMetaData() {
                    return metaData;
                }
                """);
        Class<?> narrow = Class.forName(
                "vendor.Vendor$MetaData", true, connection.getClass().getClassLoader());
        assertThat(call(connection, "getMetaData", MethodType.methodType(narrow)))
                .isSameAs(connection.getMetaData())
                .matches(JdbcProxies::observed);
        assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
    }

    @Test
    void a_signature_with_a_class_that_is_not_there_does_no_harm() throws Throwable {
        Connection connection = observed("""
                public interface Vendor extends java.sql.Connection {
                    Gone gone(Gone gone);
                    int answer();
                }
                class Gone {}
                """, "public int answer() { return 42; }");
        assertThat(call(connection, "answer", MethodType.methodType(int.class))).isEqualTo(42);
    }

    @Test
    void what_comes_from_hidden_and_sealed_interfaces_works_all_the_same() throws Throwable {
        Connection connection = observed("""
                public non-sealed interface Vendor extends Hidden, Types.Closed {}
                interface Hidden extends java.sql.Connection {
                    int answer();
                }
                class Types {
                    public sealed interface Closed permits Vendor {
                        int secret();
                    }
                }
                """, "public int answer() { return 42; } public int secret() { return 43; }");
        assertThat(call(connection, "answer", MethodType.methodType(int.class))).isEqualTo(42);
        assertThat(call(connection, "secret", MethodType.methodType(int.class))).isEqualTo(43);
    }
}
