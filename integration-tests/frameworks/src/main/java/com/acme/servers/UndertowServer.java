package com.acme.servers;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.ServletInfo;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Undertow 2.3. */
final class UndertowServer implements Server {
    private @Nullable Undertow undertow;

    @Override
    public int start(String filter, Map<String, String> pages) throws Exception {
        DeploymentInfo site = io.undertow.servlet.Servlets.deployment()
                .setClassLoader(UndertowServer.class.getClassLoader())
                .setDeploymentName("site")
                .setContextPath("/site")
                .addFilter(new FilterInfo("filter", Class.forName(filter).asSubclass(Filter.class))
                        .setAsyncSupported(true))
                .addFilterUrlMapping("filter", "/*", DispatcherType.REQUEST)
                .addFilterUrlMapping("filter", "/*", DispatcherType.ASYNC);
        for (Map.Entry<String, String> each : pages.entrySet()) {
            Class<? extends Servlet> type = Class.forName(each.getValue()).asSubclass(Servlet.class);
            site.addServlet(new ServletInfo(each.getValue(), type)
                    .addMapping(each.getKey())
                    .setAsyncSupported(true));
        }
        DeploymentManager manager =
                io.undertow.servlet.Servlets.defaultContainer().addDeployment(site);
        manager.deploy();
        Undertow server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(Handlers.path().addPrefixPath("/site", manager.start()))
                .build();
        server.start();
        undertow = server;
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void stop() {
        if (undertow != null) {
            undertow.stop();
        }
    }
}
