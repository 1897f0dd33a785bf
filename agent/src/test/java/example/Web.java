package example;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Sends requests through a filter to a servlet, as a container does. */
final class Web {
    private static final String PATTERN = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

    private Web() {}

    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:web")) {
            Shop.create(connection);
            Page page = new Page(connection);
            FilterChain chain = page::service;
            for (int i = 1; i <= 3; i++) {
                new Passing().doFilter(request("/customers/" + i, Map.of()), response(), chain);
            }
            page.service((ServletRequest) request("/x", Map.of(PATTERN, "/patterns/{name}")), response());
            try {
                page.service((ServletRequest) request("/fails", Map.of()), response());
            } catch (ServletException own) {
                System.out.println(own.getMessage());
            }
        }
    }

    private static HttpServletRequest request(String path, Map<String, Object> attributes) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Web.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getContextPath" -> "";
                    case "getRequestURI" -> path;
                    case "getAttribute" -> attributes.get(String.valueOf(values[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Web.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Passing implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(request, response);
        }
    }

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialised
        private final Connection connection;

        Page(Connection connection) {
            this.connection = connection;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException {
            try {
                Shop.names(connection);
            } catch (SQLException failed) {
                throw new ServletException(failed);
            }
            if (request.getRequestURI().equals("/fails")) {
                throw new ServletException("the page's own exception");
            }
        }
    }
}
