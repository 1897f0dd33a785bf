package dev.fetchonce.advise;

import dev.fetchonce.advise.MethodBodies.Body;
import dev.fetchonce.advise.MethodBodies.PlacedCall;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Frame;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;

/** Reads from class files what a line of the application calls and which texts its method holds. Never throws. */
final class ApplicationCalls {
    private final ClassFiles classes;

    ApplicationCalls(ClassFiles classes) {
        this.classes = classes;
    }

    /** A call: the class it names ({@code com.acme.OrderRepository}), the method and its descriptor. */
    record Call(String owner, String method, String descriptor) {}

    /** The calls that stand on the frame's line, and the methods that it refers to ({@code customers::find}). */
    List<Call> callsAt(Frame frame) {
        return body(frame).calls().stream()
                .filter(each -> each.line() == frame.line())
                .map(PlacedCall::call)
                .toList();
    }

    /** The calls and the methods referred to anywhere in the frame's method. */
    List<Call> callsIn(Frame frame) {
        return body(frame).calls().stream().map(PlacedCall::call).toList();
    }

    /** The text constants of the frame's method. */
    List<String> textsIn(Frame frame) {
        return body(frame).texts();
    }

    /** The static fields that the frame's method reads. */
    List<String> staticsIn(Frame frame) {
        return body(frame).statics();
    }

    private Body body(Frame frame) {
        return classes.read(frame.className(), MethodBodies.class, MethodBodies::read)
                .of(frame.method());
    }

    /** The type of a class's field as its source has it, without packages; empty where it cannot be read. */
    String fieldType(String className, String field) {
        FieldType reader = new FieldType(field);
        visit(className, reader);
        return reader.text();
    }

    /** What a class says on how to load an attribute, on its field or on its getter. */
    DeclaredFetch fetch(String className, String attribute) {
        DeclaredFetch reader = new DeclaredFetch(attribute);
        visit(className, reader);
        return reader;
    }

    /** Whether an entity's class bears no annotation that maps it, so that XML does; false where it cannot be read. */
    boolean isMappedInXml(String className) {
        MappingAnnotations reader = new MappingAnnotations();
        visit(className, reader);
        return reader.areMissing();
    }

    /** Lets a visitor read a class; does nothing where its class file cannot be had or read. */
    void visit(String className, ClassVisitor visitor) {
        byte[] bytes = classes.bytes(className);
        if (bytes != null) {
            try {
                new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
            } catch (RuntimeException unreadable) {
                // A class file newer than our ASM: the remedies say less.
            }
        }
    }
}
