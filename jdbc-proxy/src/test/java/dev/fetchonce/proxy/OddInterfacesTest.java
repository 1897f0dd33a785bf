package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Calls a method of the driver's interfaces the way compiled code does, without looking at the others. */
    private static Object call(Object delegate, String name, MethodType type, @Nullable Object... arguments)
            throws Throwable {
        for (Class<?> each : delegate.getClass().getInterfaces()) {
            if (each.getName().startsWith("vendor.Vendor")) {
                return MethodHandles.publicLookup()
                        .findVirtual(each, name, type)
                        .bindTo(delegate)
                        .invokeWithArguments(arguments);
            }
        }
        throw new AssertionError("no interface of the driver's");
    }

    /**
     * Row 21: {@code setObjectAtName(String, Object)} was taken for a method with an index: ClassCastException
     * (p6spy/p6spy#338). Guard: {@code DelegateWriter} knows methods by name and descriptor. Fails where it knows them by
     * name: AbstractMethodError.
     */
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

    /** As above, and seen to fail as above. */
    @Test
    void statements_and_rows_have_methods_that_look_like_those_of_jdbc() throws Throwable {
        Connection connection = observed("""
                public interface Vendor extends java.sql.Connection {
                    Named prepareStatement(String sql);
                    interface Named extends java.sql.PreparedStatement {
                        String setObjectAtName(String name, Object value);
                        String setObject(String name, Object value);
                        String setInt(long odd, Object value);
                        Rows executeQuery();
                    }
                    interface Rows extends java.sql.ResultSet {
                        String getObjectAtName(String name, int odd);
                        String getSpan(int from, int to);
                    }
                }
                """, """
                private Object proxy(Class<?> type) {
                    return java.lang.reflect.Proxy.newProxyInstance(
                            getClass().getClassLoader(), new Class<?>[] {type},
                            (proxy, method, arguments) -> answer(method, arguments));
                }
                private Object answer(java.lang.reflect.Method method, Object[] arguments) {
                    Class<?> type = method.getReturnType();
                    return type == String.class ? method.getName() + java.util.Arrays.toString(arguments)
                            : type == int.class ? (Object) 1
                            : type == boolean.class ? (Object) true
                            : type.isInterface() ? proxy(type) : null;
                }
                public Named prepareStatement(String sql) {
                    return (Named) proxy(Named.class);
                }
                """);
        PreparedStatement statement = connection.prepareStatement("select * from thing");
        ResultSet rows = statement.executeQuery();
        assertThat(rows.next()).isTrue();

        MethodType named = MethodType.methodType(String.class, String.class, Object.class);
        assertThat(call(statement, "setObjectAtName", named, "a", 1)).isEqualTo("setObjectAtName[a, 1]");
        assertThat(call(statement, "setObject", named, "a", 1)).isEqualTo("setObject[a, 1]");
        MethodType odd = MethodType.methodType(String.class, long.class, Object.class);
        assertThat(call(statement, "setInt", odd, 1L << 40, "x")).isEqualTo("setInt[1099511627776, x]");
        MethodType span = MethodType.methodType(String.class, int.class, int.class);
        assertThat(call(rows, "getSpan", span, -1, 1_000_000)).isEqualTo("getSpan[-1, 1000000]");
        MethodType atName = MethodType.methodType(String.class, String.class, int.class);
        assertThat(call(rows, "getObjectAtName", atName, null, 0)).isEqualTo("getObjectAtName[null, 0]");
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
