package dev.fetchonce.junit;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For Spring Boot tests in a JVM without an agent; Boot finds it by name. */
@Configuration(proxyBeanMethods = false)
final class FetchonceAutoConfiguration {
    @Bean
    static BeanPostProcessor fetchonceDataSources() {
        return new SpringBeans();
    }
}
