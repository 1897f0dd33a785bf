package com.acme.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Calls an asynchronous method of Spring for each customer. */
@Configuration
@EnableAsync(proxyTargetClass = true)
@SuppressWarnings("try") // closing a unit ends it
public class AsyncMail {
    public static void main(String[] args) throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(AsyncMail.class);
                Unit unit = Unit.open("async")) {
            Mails mails = context.getBean(Mails.class);
            List<CompletableFuture<String>> sent = new ArrayList<>();
            for (long user : context.getBean(Database.class).users()) {
                sent.add(mails.send(user)); // loop: async
            }
            sent.forEach(CompletableFuture::join);
        }
    }

    @Bean
    Database database() throws java.sql.SQLException {
        return new Database();
    }

    @Bean
    TaskExecutor taskExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        return executor;
    }

    @Bean
    Mails mails(Database database) {
        return new Mails(database);
    }

    /** Sends mails in the background. */
    public static class Mails {
        private final Database database;

        Mails(Database database) {
            this.database = database;
        }

        @Async
        public CompletableFuture<String> send(long user) {
            return CompletableFuture.completedFuture(database.email(user));
        }
    }
}
