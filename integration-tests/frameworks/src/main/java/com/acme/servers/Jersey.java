package com.acme.servers;

import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The resources in Jersey. */
public final class Jersey extends ServletContainer {
    private static final long serialVersionUID = 1L;

    public Jersey() {
        super(new ResourceConfig(People.class));
    }
}
