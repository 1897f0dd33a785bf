package dev.fetchonce.suite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes as build tools do, and prints how many tests passed. */
final class RunSuite {
    private RunSuite() {}

    /** Takes the name of an abstract test class, and how many classes extend it: each of their tests is one of its own. */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Class<?> parent = Class.forName(arguments[0]);
        List<DiscoverySelector> classes = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            classes.add(selectClass(extending(parent, parent.getName() + i)));
        }
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(classes).build();
        Launcher launcher = LauncherFactory.create();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        launcher.execute(request, summary);
        System.out.println("passed " + summary.getSummary().getTestsSucceededCount());
        System.exit(0);
    }

    private static Class<?> extending(Class<?> parent, String name) throws IllegalAccessException {
        return new ByteBuddy()
                .subclass(parent)
                .name(name)
                .make()
                .load(
                        parent.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(parent, MethodHandles.lookup())))
                .getLoaded();
    }
}
