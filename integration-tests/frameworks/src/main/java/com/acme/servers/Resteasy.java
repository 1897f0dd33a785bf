package com.acme.servers;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jspecify.annotations.Nullable;

/** The resources in RESTEasy. */
public final class Resteasy extends HttpServlet30Dispatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public void init(ServletConfig configuration) throws ServletException {
        super.init(new Configured(configuration));
    }

    /** With what a deployment descriptor would say. */
    private record Configured(ServletConfig given) implements ServletConfig {
        private static final Map<String, String> PARAMETERS = Map.of(
                "jakarta.ws.rs.Application", People.All.class.getName(), "resteasy.servlet.mapping.prefix", "/rest");

        @Override
        public String getServletName() {
            return given.getServletName();
        }

        @Override
        public ServletContext getServletContext() {
            return given.getServletContext();
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return PARAMETERS.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(List.copyOf(PARAMETERS.keySet()));
        }
    }
}
