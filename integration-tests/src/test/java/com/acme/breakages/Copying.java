package com.acme.breakages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Defines the driver and our programs anew, as the loader of a web application that has them inside. */
class Copying extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    Copying() {
        super(Copying.class.getClassLoader());
    }

    /** The same for one thread at a time: it is not registered. */
    static final class OneByOne extends Copying {}

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.h2.") && !name.startsWith("com.acme.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? copy(name) : known;
        }
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        URL file = getResource(name.replace('.', '/') + ".class");
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
