package dev.fetchonce.proxy;

import java.util.Set;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.jspecify.annotations.Nullable;

/**
 * Where one generated class lives: it sees our classes through our loader, and everything else through the loader of
 * the class it stands for, and then through those of its interfaces. None of these needs to see another one.
 */
final class DelegateLoader extends ClassLoader {
    private static final String OUR_CLASSES = parentPackage(DelegateLoader.class);
    private static final String OUR_CONTRACT = parentPackage(ProxyJdbcObject.class);

    static {
        registerAsParallelCapable();
    }

    private final Set<ClassLoader> further;

    /**
     * @param targets the class that the generated one stands for
     * @param further the loaders of its interfaces
     */
    DelegateLoader(Class<?> targets, Set<ClassLoader> further) {
        super("fetchonce: " + targets.getName(), targets.getClassLoader());
        this.further = further;
    }

    private static String parentPackage(Class<?> ours) {
        String name = ours.getPackageName();
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    /** Whether classes of {@code loader} live at least as long as ours do: it is our own loader, or above it. */
    static boolean outlivesUs(@Nullable ClassLoader loader) {
        if (loader == null) {
            return true;
        }
        ClassLoader own = DelegateLoader.class.getClassLoader();
        while (own != null && own != loader) {
            own = own.getParent();
        }
        return own == loader;
    }

    Class<?> define(String name, byte[] classFile) {
        return defineClass(name, classFile, 0, classFile.length);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OUR_CLASSES) || name.startsWith(OUR_CONTRACT)) {
            return Class.forName(name, false, DelegateLoader.class.getClassLoader());
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader each : further) {
            try {
                return each.loadClass(name);
            } catch (ClassNotFoundException elsewhere) {
                // The next one may have it.
            }
        }
        return Class.forName(name, false, DelegateLoader.class.getClassLoader());
    }

    /** Whether a class defined here could name {@code type} and mean it. */
    boolean sees(Class<?> type) {
        try {
            return type.getModule().isExported(type.getPackageName(), getUnnamedModule())
                    && loadClass(type.getName(), false) == type;
        } catch (ClassNotFoundException | LinkageError hidden) {
            return false;
        }
    }
}
