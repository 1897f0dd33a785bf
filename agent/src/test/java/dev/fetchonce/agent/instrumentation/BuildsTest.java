package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/home/me/shop/target/classes/",
                "file:/home/me/shop/target/test-classes/",
                "file:/home/me/shop/build/classes/java/main/",
                "file:/home/me/shop/out/production/shop/",
                "file:/home/me/shop/bin/main/",
                "file:/srv/tomcat/webapps/shop/WEB-INF/classes/",
                "vfs:/content/shop.war/WEB-INF/classes",
                "jar:file:/srv/shop.jar!/BOOT-INF/classes!/",
                "jar:nested:/srv/shop.jar/!BOOT-INF/classes/!/"
            })
    void classes_in_the_folders_of_a_build_are_the_applications(String location) throws MalformedURLException {
        assertThat(Builds.isOwn(url(location))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/home/me/.m2/repository/org/hibernate/orm/hibernate-core/6.6.0/hibernate-core-6.6.0.jar",
                "file:/srv/tomcat/bin/bootstrap.jar",
                "file:/srv/tomcat/work/Catalina/localhost/shop/",
                "file:/srv/tomcat/webapps/shop/WEB-INF/lib/h2.jar",
                "jar:file:/srv/bin/shop.jar!/BOOT-INF/lib/h2.jar!/",
                "jar:nested:/srv/bin/shop.jar/!BOOT-INF/lib/h2.jar!/"
            })
    void classes_in_the_jars_of_libraries_are_not(String location) throws MalformedURLException {
        assertThat(Builds.isOwn(url(location))).isFalse();
    }

    /** Of any protocol: those of Boot and JBoss are not known here. */
    private static URL url(String location) throws MalformedURLException {
        return new URL(null, location, new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                throw new UnsupportedOperationException();
            }
        });
    }
}
