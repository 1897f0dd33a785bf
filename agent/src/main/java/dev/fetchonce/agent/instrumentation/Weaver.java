package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.agent.instrumentation.advice.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Weaves advice into a class file: no member is added, no class of the application is loaded. The only class that needs
 * Byte Buddy. Thread-safe.
 */
final class Weaver {
    private static final String ADVICE = Weaver.class.getPackageName() + ".advice.";

    /** Looks at no supertype: there may be one that another agent added, of which there is no class file. */
    private final ByteBuddy byteBuddy =
            new ByteBuddy().with(TypeValidation.DISABLED).with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE);

    private final ClassFileLocator ours = ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader());
    private final TypePool ourTypes = types(ours);
    private final Map<String, Advice> advice = new ConcurrentHashMap<>();

    /** @param loader null for the boot loader */
    byte[] weave(ClassFile file, byte[] bytes, @Nullable ClassLoader loader, List<Weaving> weavings) {
        String name = file.name().replace('/', '.');
        ClassFileLocator locator = new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of(name, bytes),
                loader == null
                        ? ClassFileLocator.ForClassLoader.ofBootLoader()
                        : ClassFileLocator.ForClassLoader.of(loader));
        TypePool types = types(locator);
        TypeDescription type = types.describe(name).resolve();
        AsmVisitorWrapper.ForDeclaredMethods visitor = new AsmVisitorWrapper.ForDeclaredMethods();
        for (Weaving each : weavings) {
            visitor = visitor.invokable(matcher(file, each.place()), advice(each));
        }
        return byteBuddy
                .decorate(type, locator)
                .visit(new OfAllMethods(visitor))
                .make(types)
                .getBytes();
    }

    /** Reads no class file of a type that a signature merely names. */
    private static TypePool types(ClassFileLocator locator) {
        return new TypePool.Default.WithLazyResolution(
                new TypePool.CacheProvider.Simple(), locator, TypePool.Default.ReaderMode.FAST);
    }

    private Advice advice(Weaving weaving) {
        return advice.computeIfAbsent(
                weaving.advice() + weaving.way(),
                unknown -> Advice.withCustomMapping()
                        .bind(Way.class, weaving.way())
                        .to(ourTypes.describe(ADVICE + weaving.advice()).resolve(), ours));
    }

    private static ElementMatcher<MethodDescription> matcher(ClassFile file, Place place) {
        Set<String> taken = file.methods().stream()
                .filter(place::takes)
                .map(each -> each.name() + each.descriptor())
                .collect(Collectors.toSet());
        return new ElementMatcher.Junction.AbstractBase<>() {
            @Override
            public boolean matches(MethodDescription method) {
                return taken.contains(method.getInternalName() + method.getDescriptor());
            }
        };
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
