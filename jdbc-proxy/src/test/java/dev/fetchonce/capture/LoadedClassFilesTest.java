package dev.fetchonce.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadedClassFilesTest {
    @Test
    void reads_a_class_file_once_for_many_runs() {
        Loader loader = new Loader("v1");
        LoadedClassFiles files = new LoadedClassFiles(loader);
        AtomicInteger made = new AtomicInteger();
        for (int run = 0; run < 3; run++) {
            assertThat(files.bytes("com.acme.Shop")).asString().isEqualTo("v1");
            files.read("com.acme.Shop", Integer.class, bytes -> made.incrementAndGet());
        }
        assertThat(loader.asked).hasValue(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void remembers_that_there_is_no_class_file() {
        LoadedClassFiles files = new LoadedClassFiles(new Loader("v1"));
        assertThat(files.bytes("com.acme.Generated$$1")).isNull();
        assertThat(files.bytes("com.acme.Generated$$1")).isNull();
    }

    @Test
    void keeps_classes_of_one_name_apart_by_their_loader() {
        LoadedClassFiles before = new LoadedClassFiles(new Loader("before the reload"));
        LoadedClassFiles after = new LoadedClassFiles(new Loader("after it"));
        assertThat(before.bytes("com.acme.Shop")).asString().isEqualTo("before the reload");
        assertThat(after.bytes("com.acme.Shop")).asString().isEqualTo("after it");
    }

    @Test
    void starts_anew_before_it_holds_too_much() {
        Loader loader = new Loader("x".repeat(1 << 20));
        LoadedClassFiles files = new LoadedClassFiles(loader);
        for (int i = 0; i < 20; i++) {
            files.bytes("com.acme.Shop" + i);
        }
        files.bytes("com.acme.Shop0");
        assertThat(loader.asked).hasValue(21);
    }

    /** Has every class of com.acme that is not generated, and counts how often it is asked. */
    private static final class Loader extends ClassLoader {
        final AtomicInteger asked = new AtomicInteger();
        private final String content;

        Loader(String content) {
            super(null);
            this.content = content;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            asked.incrementAndGet();
            return name.contains("$$") ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
