package dev.fetchonce.agent.units;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An {@code HttpServletRequest} of either name space, read without being compiled against it. */
final class HttpRequest {
    private static final ClassValue<Api> APIS = new ClassValue<>() {
        @Override
        protected Api computeValue(Class<?> type) {
            return new Api(httpInterface(type));
        }
    };

    private final Object request;
    private final Api api;

    private HttpRequest(Object request, Api api) {
        this.request = request;
        this.api = api;
    }

    /** Null where it is none. */
    static @Nullable HttpRequest of(Object request) {
        Api api = APIS.get(request.getClass());
        return api.type == null ? null : new HttpRequest(request, api);
    }

    String method() {
        return text("getMethod");
    }

    /** What a getter without parameters answers; empty where it answers nothing. */
    String text(String getter) {
        Object answer = api.call(request, getter);
        return answer == null ? "" : answer.toString();
    }

    /** Null where it has none of that name. */
    @Nullable
    String header(String name) {
        return api.call(request, "getHeader", name) instanceof String value ? value : null;
    }

    @Nullable
    Object attribute(String name) {
        return api.call(request, "getAttribute", name);
    }

    /** The container's request, without wrappers, which may differ from dispatch to dispatch. */
    Object innermost() {
        Object found = request;
        for (Object inner = Api.wrapped(found); inner != null; inner = Api.wrapped(found)) {
            found = inner;
        }
        return found;
    }

    /** Runs {@code task} once its asynchronous context is complete; false where none was started. */
    boolean whenComplete(Runnable task) {
        return "true".equals(text("isAsyncStarted")) && AsyncListeners.add(api.call(request, "getAsyncContext"), task);
    }

    private static @Nullable Class<?> httpInterface(@Nullable Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> direct : each.getInterfaces()) {
                String name = direct.getName();
                boolean found = name.equals("jakarta.servlet.http.HttpServletRequest")
                        || name.equals("javax.servlet.http.HttpServletRequest");
                Class<?> deeper = found ? direct : httpInterface(direct);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    /** The interface's methods; kept with the request's class, so that it goes when that goes. */
    private static final class Api {
        private final @Nullable Class<?> type;
        private final Map<String, Method> methods = new ConcurrentHashMap<>();

        Api(@Nullable Class<?> type) {
            this.type = type;
        }

        /** What a request wraps; null where it is no wrapper. */
        static @Nullable Object wrapped(Object request) {
            for (Class<?> each = request.getClass(); each != null; each = each.getSuperclass()) {
                if (each.getName().endsWith(".servlet.ServletRequestWrapper")) {
                    return Peek.at(request, "getRequest");
                }
            }
            return null;
        }

        @Nullable
        Object call(Object request, String name, Object... arguments) {
            try {
                Method method = methods.get(name);
                if (method == null && type != null) {
                    method = arguments.length == 0 ? type.getMethod(name) : type.getMethod(name, String.class);
                    methods.put(name, method);
                }
                return method == null ? null : method.invoke(request, arguments);
            } catch (ReflectiveOperationException | RuntimeException untold) {
                return null;
            }
        }
    }
}
