package dev.fetchonce.agent.units;

import static dev.fetchonce.agent.instrumentation.Place.in;

import dev.fetchonce.agent.instrumentation.Place;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * HTTP clients by which a test may call a server in its own JVM: what they send to this machine says which test sent it. Not
 * compiled against any that is not the JDK's. Thread-safe.
 */
public final class HttpClients {
    /** The header that says it. */
    static final String HEADER = "Fetchonce-Test";

    private static final String SUN = "sun/net/www/protocol/http/HttpURLConnection";
    private static final String JDK = "jdk/internal/net/http/HttpClientFacade";
    private static final String APACHE = "org/apache/http/protocol/HttpRequestExecutor";
    private static final String APACHE_5 = "org/apache/hc/core5/http/impl/io/HttpRequestExecutor";
    private static final String SPRING = "org/springframework/web/reactive/function/client/";

    /** All that are known: THE table. Others stand on these, or are told of in {@code docs/junit.md}. */
    private static final List<Client> KNOWN = List.of(
            new Client(in(SUN, "connect", "()V"), HttpClients::connection),
            new Client(in(SUN, "getOutputStream"), HttpClients::connection),
            new Client(in(SUN, "getInputStream"), HttpClients::connection),
            new Client(in(JDK, "send"), HttpClients::jdk),
            new Client(in(JDK, "sendAsync"), HttpClients::jdk),
            new Client(in(APACHE, "execute"), HttpClients::apache),
            new Client(in(APACHE_5, "execute"), HttpClients::apache),
            new Client(in("okhttp3/OkHttpClient", "newCall"), HttpClients::okHttp),
            new Client(in(SPRING + "ExchangeFunctions$DefaultExchangeFunction", "exchange"), HttpClients::spring));

    private static final Map<String, Client> BY_ID = byId();

    private HttpClients() {}

    private static Map<String, Client> byId() {
        Map<String, Client> all = new LinkedHashMap<>();
        KNOWN.forEach(each -> all.put(each.place().type() + "#" + each.place().method(), each));
        return all;
    }

    /** What to weave, by the ids. */
    public static Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        BY_ID.forEach((id, client) -> places.put(id, client.place()));
        return places;
    }

    /**
     * Lets the request of a call, its first argument, say which test sends it; gives what to send in its place.
     *
     * @param testKey null where no test does
     */
    public static @Nullable Object label(String id, Call call, @Nullable String testKey) {
        return testKey == null
                ? call.first()
                : Objects.requireNonNull(BY_ID.get(id), id).labelling().label(call, testKey);
    }

    private record Client(Place place, Labelling labelling) {}

    @FunctionalInterface
    private interface Labelling {
        @Nullable
        Object label(Call call, String testKey);
    }

    private static @Nullable Object connection(Call call, String testKey) {
        if (call.self() instanceof HttpURLConnection connection
                && isHere(connection.getURL().getHost())) {
            try {
                connection.setRequestProperty(HEADER, testKey);
            } catch (IllegalStateException sent) {
                // Then it was told when it was.
            }
        }
        return null;
    }

    private static @Nullable Object jdk(Call call, String testKey) {
        return call.first() instanceof HttpRequest request
                        && isHere(request.uri().getHost())
                ? HttpRequest.newBuilder(request, (name, value) -> true)
                        .setHeader(HEADER, testKey)
                        .build()
                : call.first();
    }

    private static @Nullable Object apache(Call call, String testKey) {
        Object request = call.first();
        Object address = Peek.at(call.arguments().get(1), "getRemoteAddress");
        InetAddress known = address instanceof InetSocketAddress socket
                ? socket.getAddress()
                : address instanceof InetAddress ip ? ip : null;
        if (request != null && known != null && known.isLoopbackAddress()) {
            Peek.call(request, "setHeader", HEADER, testKey);
        }
        return request;
    }

    private static @Nullable Object okHttp(Call call, String testKey) {
        Object request = call.first();
        return isHere(Peek.text(request, "url", "host"))
                ? rebuilt(request, Peek.at(request, "newBuilder"), testKey)
                : request;
    }

    private static @Nullable Object spring(Call call, String testKey) {
        Object request = call.first();
        return request != null && isHere(Peek.text(request, "url", "getHost"))
                ? rebuilt(request, Peek.callStatic(call.self(), SPRING + "ClientRequest", "from", request), testKey)
                : request;
    }

    /** Where any of it does not go as it should, the request stays as it is. */
    private static @Nullable Object rebuilt(@Nullable Object request, @Nullable Object builder, String testKey) {
        boolean plain = Peek.call(builder, "header", HEADER, testKey) != null
                || Peek.call(builder, "header", HEADER, new String[] {testKey}) != null;
        Object built = plain ? Peek.at(builder, "build") : null;
        return built == null ? request : built;
    }

    /** Asks no name server: what is called otherwise is not taken for this machine. */
    private static boolean isHere(@Nullable String host) {
        return host != null
                && (host.equals("localhost")
                        || host.endsWith(".localhost")
                        || host.startsWith("127.")
                        || host.equals("::1")
                        || host.equals("[::1]"));
    }
}
