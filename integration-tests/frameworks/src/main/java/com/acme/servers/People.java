package com.acme.servers;

import com.acme.store.Store;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;

/** A resource of JAX-RS. */
@Path("people")
public final class People {
    @GET
    @Path("{id: [0-9]+}")
    public String one(@PathParam("id") String id) {
        return id + new Store(JdbcConnectionPool.create("jdbc:h2:mem:site", "", "")).names();
    }

    /** All resources there are. */
    public static final class All extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(People.class);
        }
    }
}
