package com.acme.breakages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An OSGi framework with three bundles: two have the driver inside, the third imports it from a bundle of its own. */
final class Bundles {
    private static final String PLATFORM = "javax.sql,javax.naming,javax.naming.spi,javax.transaction.xa,javax.net,"
            + "javax.net.ssl,javax.security.auth.login,javax.script,javax.tools,javax.crypto,javax.crypto.spec,"
            + "org.osgi.framework";

    private Bundles() {}

    public static void main(String... arguments) throws Exception {
        Path driver = Path.of(org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .iterator()
                .next()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        Path.of("cache").toAbsolutePath().toString()));
        framework.start();
        try {
            install(framework, bundle("first", driver)).start();
            install(framework, bundle("second", driver)).start();
            install(framework, driver);
            install(framework, bundle("importing", null)).start();
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Bundle install(Framework framework, Path jar) throws BundleException {
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    /** With what it activates; the driver inside, or else imported. */
    private static Path bundle(String name, @Nullable Path driver) throws IOException {
        Path file = Path.of(name + ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest(name, driver != null))) {
            String entry = InBundle.class.getName().replace('.', '/') + ".class";
            try (InputStream in = Bundles.class.getClassLoader().getResourceAsStream(entry)) {
                add(jar, entry, in == null ? new byte[0] : in.readAllBytes());
            }
            if (driver != null) {
                add(jar, "driver.jar", Files.readAllBytes(driver));
            }
        }
        return file.toAbsolutePath();
    }

    private static Manifest manifest(String name, boolean inside) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Activator", InBundle.class.getName());
        main.putValue("Bundle-ClassPath", inside ? ".,driver.jar" : ".");
        main.putValue("Import-Package", inside ? PLATFORM : PLATFORM + ",org.h2.jdbc,org.h2.jdbcx");
        return manifest;
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
