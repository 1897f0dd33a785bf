package com.acme.site;

import com.acme.store.Store;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Asks something, lets go of its thread, and is dispatched to a thread of the container a moment later, where it asks the
 * rest; {@code /later/complete} only completes then, {@code /later/twice} lets go once more, {@code /later/timeout} waits
 * for the container to lose patience.
 */
public final class Later extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOMENT_MILLIS = 50;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Store store = new Store(Site.dataSource());
        int passes = request.getAttribute("passes") instanceof Integer before ? before + 1 : 1;
        request.setAttribute("passes", passes);
        boolean last = passes == ("/twice".equals(request.getPathInfo()) ? 3 : 2);
        if (last) {
            response.getWriter().write(String.join(",", store.names()));
        } else {
            response.getWriter().write("of " + store.count() + ": ");
            letGo(request.startAsync(), String.valueOf(request.getPathInfo()));
        }
    }

    private static void letGo(AsyncContext context, String path) {
        if (path.equals("/timeout")) {
            context.setTimeout(MOMENT_MILLIS);
            return;
        }
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        timer.cancel();
                        if (path.equals("/complete")) {
                            context.complete();
                        } else {
                            context.dispatch();
                        }
                    }
                },
                MOMENT_MILLIS);
    }
}
