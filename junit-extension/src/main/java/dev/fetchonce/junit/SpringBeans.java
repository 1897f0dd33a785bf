package dev.fetchonce.junit;

import dev.fetchonce.Fetchonce;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/**
 * Wraps the DataSources of a Spring context, and learns how JPA maps its entities; only where no agent does. First
 * of its kind, so that whatever else wraps a DataSource stays outermost, as without us.
 */
final class SpringBeans implements BeanPostProcessor, Ordered {
    /** By name: an application without JPA does not have it. */
    private static final String ENTITY_MANAGER_FACTORY = "org.springframework.orm.jpa.EntityManagerFactoryInfo";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource && isNeeded()) {
            return Fetchonce.shared().observe(dataSource);
        }
        if (isEntityManagerFactory(bean) && isNeeded()) {
            Fetchonce.shared().mapped(bean);
        }
        return bean;
    }

    private static boolean isNeeded() {
        return Observation.here().observer() instanceof LibraryObserver;
    }

    private static boolean isEntityManagerFactory(Object bean) {
        return Arrays.stream(bean.getClass().getInterfaces())
                .anyMatch(each -> each.getName().equals(ENTITY_MANAGER_FACTORY));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
