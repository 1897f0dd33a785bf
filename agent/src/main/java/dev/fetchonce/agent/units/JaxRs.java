package dev.fetchonce.agent.units;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;

/** Names resource methods of JAX-RS by their annotations, of either name space. */
final class JaxRs {
    private JaxRs() {}

    /** Jersey's and RESTEasy's invoker knows its method. */
    static Handler handler(Call call) {
        Method method = Names.methodOf(call.self());
        return method == null ? new Handler("", "", "") : of(method);
    }

    /** RESTEasy Reactive's context, the argument, knows its resource. */
    static Handler reactive(Call call) {
        Object resource = Peek.at(call.first(), "getTarget");
        Object method = Peek.at(resource, "getLazyMethod", "getMethod");
        if (method instanceof Method found) {
            return of(found);
        }
        String entry =
                Peek.text(resource, "getResourceClass", "getName") + "#" + Peek.text(resource, "getJavaMethodName");
        String path = Peek.text(resource, "getClassPath", "template") + Peek.text(resource, "getPath", "template");
        return new Handler(Peek.text(call.first(), "getMethod"), path, entry);
    }

    static Handler of(Method method) {
        String path = join(path(method.getDeclaringClass()), path(method));
        return new Handler(verb(method), path, UnitName.of(method).entry());
    }

    private static String verb(Method method) {
        for (Annotation each : method.getAnnotations()) {
            for (Annotation meta : each.annotationType().getAnnotations()) {
                if (meta.annotationType().getSimpleName().equals("HttpMethod")) {
                    return Peek.text(meta, "value");
                }
            }
        }
        return "";
    }

    private static String path(AnnotatedElement element) {
        for (Annotation each : element.getAnnotations()) {
            if (each.annotationType().getName().endsWith(".ws.rs.Path")) {
                return Peek.text(each, "value");
            }
        }
        return "";
    }

    /** {@code {id: [0-9]+}} is {@code {id}}; empty where an expression may take more than one segment. */
    private static String join(String type, String method) {
        StringBuilder path = new StringBuilder();
        for (String each : (type + "/" + method).split("/", -1)) {
            int expression = each.startsWith("{") ? each.indexOf(':') : -1;
            if (each.startsWith("{") && (!each.endsWith("}") || each.indexOf('.', Math.max(expression, 0)) > 0)) {
                return "";
            }
            if (!each.isEmpty()) {
                path.append('/')
                        .append(
                                expression < 0
                                        ? each
                                        : each.substring(0, expression).strip() + "}");
            }
        }
        return path.toString();
    }
}
