package com.acme.requests;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Executes as many queries as it is asked for. */
@RestController
class Pages {
    private final JdbcTemplate jdbc;

    Pages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/queries/{count}")
    String queries(@PathVariable("count") int count) {
        for (int i = 0; i < count; i++) {
            jdbc.queryForObject("values (1)", Integer.class);
        }
        return "done";
    }

    /** The answer is complete before anything is executed. */
    @GetMapping("/late/{count}")
    void late(@PathVariable("count") int count, HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentLength(2);
        response.getWriter().write("ok");
        response.flushBuffer();
        Thread.sleep(100);
        queries(count);
    }
}
