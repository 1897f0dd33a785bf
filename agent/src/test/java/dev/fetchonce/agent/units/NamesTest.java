package dev.fetchonce.agent.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void a_runner_is_named_after_the_class_that_somebody_wrote() {
        Runnable lambda = () -> {};
        assertThat(runner(lambda)).isEqualTo(new UnitName("NamesTest.run", NamesTest.class.getName() + "#run"));
        assertThat(runner(new Nightly$$SpringCGLIB$$0()).name()).isEqualTo("Nightly.run");
    }

    @Test
    void a_runner_behind_a_proxy_of_the_jdk_is_named_after_its_caller() {
        Object proxy = Proxy.newProxyInstance(
                Runnable.class.getClassLoader(), new Class<?>[] {Runnable.class}, (self, method, arguments) -> null);
        assertThat(runner(proxy).name()).isEqualTo("Application.callRunner");
    }

    private static UnitName runner(Object runner) {
        return Names.runner(new Call("com.acme.Application#callRunner", null, List.of(runner)));
    }

    /** As Spring calls the classes that it makes. */
    public static final class Nightly$$SpringCGLIB$$0 implements Runnable {
        @Override
        public void run() {}
    }
}
