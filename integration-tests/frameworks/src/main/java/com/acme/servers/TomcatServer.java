package com.acme.servers;

import java.nio.file.Files;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat 9, 10 or 11: what is called here is the same in all. */
final class TomcatServer implements Server {
    private final Tomcat tomcat = new Tomcat();

    @Override
    public int start(String filter, Map<String, String> pages) throws Exception {
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/site", null);
        FilterDef definition = new FilterDef();
        definition.setFilterName("filter");
        definition.setFilterClass(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("filter");
        everywhere.addURLPattern("/*");
        everywhere.setDispatcher("REQUEST");
        everywhere.setDispatcher("ASYNC");
        context.addFilterMap(everywhere);
        pages.forEach((path, page) -> {
            Wrapper servlet = Tomcat.addServlet(context, page, page);
            servlet.setAsyncSupported(true);
            context.addServletMappingDecoded(path, page);
        });
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void stop() throws Exception {
        tomcat.stop();
    }
}
