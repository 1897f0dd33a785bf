package dev.fetchonce.agent.units;

import java.lang.reflect.Method;

/**
 * What a unit of work is called.
 *
 * @param name for people, stable from run to run
 * @param entry the application's {@code com.acme.Nightly#run}; empty where not known
 */
record UnitName(String name, String entry) {
    static UnitName of(Method method) {
        return of(method.getDeclaringClass().getName() + "#" + method.getName());
    }

    /** @param entry {@code com.acme.Nightly#run} */
    static UnitName of(String entry) {
        int hash = entry.indexOf('#');
        String type = entry.substring(0, hash);
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return new UnitName(simple + "." + entry.substring(hash + 1), entry);
    }
}
