package com.acme.servers;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;

/** Jetty 10 or 12: what differs is called by name. */
final class JettyServer implements Server {
    private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server(0);

    @Override
    public int start(String filter, Map<String, String> pages) throws Exception {
        Class<?> type = contextType();
        Object context = type.getConstructor().newInstance();
        type.getMethod("setContextPath", String.class).invoke(context, "/site");
        addFilter(type, context, filter);
        for (Map.Entry<String, String> each : pages.entrySet()) {
            type.getMethod("addServlet", String.class, String.class).invoke(context, each.getValue(), each.getKey());
        }
        org.eclipse.jetty.server.Server.class
                .getMethod("setHandler", Handler.class)
                .invoke(jetty, context);
        jetty.start();
        return ((NetworkConnector) jetty.getConnectors()[0]).getLocalPort();
    }

    private static Class<?> contextType() throws ClassNotFoundException {
        try {
            return Class.forName("org.eclipse.jetty.ee10.servlet.ServletContextHandler");
        } catch (ClassNotFoundException jetty10) {
            return Class.forName("org.eclipse.jetty.servlet.ServletContextHandler");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum of either name space
    private static void addFilter(Class<?> type, Object context, String filter) throws Exception {
        Method add = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals("addFilter")
                        && each.getParameterCount() == 3
                        && each.getParameterTypes()[0] == String.class)
                .findFirst()
                .orElseThrow();
        Class dispatchers = Class.forName(
                filter.contains("old") ? "javax.servlet.DispatcherType" : "jakarta.servlet.DispatcherType");
        add.invoke(context, filter, "/*", EnumSet.allOf(dispatchers));
    }

    @Override
    public void stop() throws Exception {
        jetty.stop();
    }
}
