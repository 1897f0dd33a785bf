package dev.fetchonce.agent.instrumentation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Weaves advice into a class file: no member is added, no class of the application is loaded. The only class that needs
 * Byte Buddy. Thread-safe.
 */
final class Weaver {
    private static final String ADVICE = Weaver.class.getPackageName() + ".advice.";

    private final ByteBuddy byteBuddy = new ByteBuddy().with(TypeValidation.DISABLED);
    private final ClassFileLocator ours = ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader());
    private final TypePool types = TypePool.Default.of(ours);
    private final Map<String, Advice> advice = new ConcurrentHashMap<>();

    /** @param loader null for the boot loader */
    byte[] weave(ClassFile file, byte[] bytes, @Nullable ClassLoader loader, List<Weaving> weavings) {
        String name = file.name().replace('/', '.');
        ClassFileLocator locator = new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of(name, bytes),
                loader == null
                        ? ClassFileLocator.ForClassLoader.ofBootLoader()
                        : ClassFileLocator.ForClassLoader.of(loader));
        TypeDescription type = TypePool.Default.of(locator).describe(name).resolve();
        AsmVisitorWrapper.ForDeclaredMethods visitor = new AsmVisitorWrapper.ForDeclaredMethods();
        for (Weaving each : weavings) {
            visitor = visitor.invokable(matcher(each), advice(each));
        }
        return byteBuddy
                .decorate(type, locator)
                .visit(new OfAllMethods(visitor))
                .make()
                .getBytes();
    }

    private Advice advice(Weaving weaving) {
        return advice.computeIfAbsent(
                weaving.advice(),
                name -> Advice.to(types.describe(ADVICE + name).resolve(), ours));
    }

    private static ElementMatcher<MethodDescription> matcher(Weaving weaving) {
        ElementMatcher.Junction<MethodDescription> named = weaving.method().equals("<init>")
                ? ElementMatchers.isConstructor()
                : ElementMatchers.named(weaving.method());
        String descriptor = weaving.descriptor();
        return (descriptor == null ? named : named.and(ElementMatchers.hasDescriptor(descriptor)))
                .and(ElementMatchers.not(ElementMatchers.isAbstract()))
                .and(ElementMatchers.not(ElementMatchers.isStatic()));
    }

    /**
     * Shows all methods to a visitor. Byte Buddy leaves bridges out; but where a pool narrows what {@code getConnection}
     * returns, it is the bridge that the application calls.
     */
    private static final class OfAllMethods extends AsmVisitorWrapper.AbstractBase {
        private final AsmVisitorWrapper visitor;

        OfAllMethods(AsmVisitorWrapper visitor) {
            this.visitor = visitor;
        }

        @Override
        public ClassVisitor wrap(
                TypeDescription type,
                ClassVisitor next,
                Implementation.Context context,
                TypePool pool,
                FieldList<FieldDescription.InDefinedShape> fields,
                MethodList<?> methods,
                int writerFlags,
                int readerFlags) {
            return visitor.wrap(type, next, context, pool, fields, type.getDeclaredMethods(), writerFlags, readerFlags);
        }
    }
}
