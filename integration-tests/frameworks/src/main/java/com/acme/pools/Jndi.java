package com.acme.pools;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ContextResource;

/** The DataSource of a container, by its name. */
final class Jndi implements Used {
    private final Tomcat tomcat = new Tomcat();

    @Override
    public DataSource open(String url) throws Exception {
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        tomcat.enableNaming();
        Context context = tomcat.addContext("", null);
        ContextResource resource = new ContextResource();
        resource.setName("jdbc/orders");
        resource.setType(DataSource.class.getName());
        resource.setProperty("factory", "org.apache.tomcat.jdbc.pool.DataSourceFactory");
        resource.setProperty("url", url);
        resource.setProperty("driverClassName", "org.h2.Driver");
        context.getNamingResources().addResource(resource);
        List<DataSource> found = new ArrayList<>();
        context.addServletContainerInitializer((none, servlets) -> found.add(lookUp()), null);
        tomcat.start();
        return found.get(0);
    }

    @SuppressWarnings("BanJNDI") // as applications in containers do, with a name of our own
    private static DataSource lookUp() {
        try {
            return (DataSource) new InitialContext().lookup("java:comp/env/jdbc/orders");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() throws Exception {
        tomcat.stop();
    }
}
