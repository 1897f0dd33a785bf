package com.acme.site;

import com.acme.store.Store;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lists the customers; {@code /customers/fail} throws when it has. */
public final class Customers extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String names = String.join(",", new Store(Site.dataSource()).names());
        if ("/fail".equals(request.getPathInfo())) {
            throw new ServletException("as asked");
        }
        response.getWriter().write(names);
    }
}
