package com.acme.ways;

import com.acme.store.Store;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The runners of Spring Boot, one of them a lambda. */
final class SpringBootWay implements Way {
    @Override
    public void take(Store store) {
        SpringApplication application = new SpringApplication(Empty.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        ApplicationContextInitializer<GenericApplicationContext> runners = context -> {
            context.registerBean(CommandLineRunner.class, () -> arguments -> store.names());
            context.registerBean(WarmUp.class, () -> new WarmUp(store));
        };
        application.addInitializers(runners);
        application.run().close();
    }

    static class Empty {}

    static final class WarmUp implements ApplicationRunner {
        private final Store store;

        WarmUp(Store store) {
            this.store = store;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            store.names();
        }
    }
}
