package com.acme.servers;

import java.util.Map;

/** A servlet container. */
interface Server {
    /**
     * Starts it on a free port, with everything asynchronous allowed.
     *
     * @param filter the name of the class that filters all paths
     * @param pages the names of the servlets' classes by the paths that they take
     * @return the port
     */
    int start(String filter, Map<String, String> pages) throws Exception;

    /** Stops it. */
    void stop() throws Exception;
}
