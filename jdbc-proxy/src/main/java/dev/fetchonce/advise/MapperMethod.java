package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Frame;
import java.util.List;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * A method of a MyBatis mapper, or a statement that a session was asked for by its id.
 *
 * @param mapper the mapper's class, which is the namespace of its XML
 * @param method the method's name, which is the statement's id
 * @param row the class that one row becomes; empty where that is not known
 * @param parameters what the statement calls its parameters; empty where that is not known
 * @param arity how many parameters the method has
 * @param annotated whether the statement or its results stand in annotations, not in XML
 */
record MapperMethod(String mapper, String method, String row, List<String> parameters, int arity, boolean annotated) {
    private static final String STATEMENT_ID = "[\\w$]+(\\.[\\w$]+)+";

    /** The innermost one on a call path, whose frames stand innermost first; null where the class files do not tell. */
    static @Nullable MapperMethod on(List<Frame> frames, ApplicationCalls code) {
        boolean byMyBatis = false;
        for (int i = 0; i + 1 < frames.size(); i++) {
            byMyBatis |= isMyBatis(frames.get(i));
            MapperMethod found = byMyBatis ? at(frames, i, code) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable MapperMethod at(List<Frame> frames, int index, ApplicationCalls code) {
        ProxyCall proxied = ProxyCall.at(frames, index);
        if (proxied != null) {
            return isMyBatis(proxied.caller()) ? null : called(proxied, code);
        }
        Frame caller = frames.get(index + 1);
        return isMyBatis(frames.get(index)) && !isMyBatis(caller) ? named(caller, code) : null;
    }

    private static boolean isMyBatis(Frame frame) {
        return frame.className().startsWith("org.apache.ibatis.")
                || (frame.className().startsWith("org.mybatis.") && !ApplicationCode.DEFAULT.owns(frame.className()));
    }

    private static @Nullable MapperMethod called(ProxyCall proxied, ApplicationCalls code) {
        for (Call call : proxied.calls(code)) {
            MapperDeclaration declared = MapperDeclaration.read(code, call);
            return new MapperMethod(
                    call.owner(),
                    call.method(),
                    declared.row(),
                    declared.parameters(),
                    Type.getArgumentTypes(call.descriptor()).length,
                    declared.annotated());
        }
        return null;
    }

    /** A session's caller that holds one text which may be a statement's id. */
    private static @Nullable MapperMethod named(Frame caller, ApplicationCalls code) {
        List<String> ids = code.textsIn(caller).stream()
                .filter(text -> text.matches(STATEMENT_ID))
                .toList();
        if (ids.size() != 1) {
            return null;
        }
        int dot = ids.get(0).lastIndexOf('.');
        return new MapperMethod(ids.get(0).substring(0, dot), ids.get(0).substring(dot + 1), "", List.of(), 1, false);
    }

    /** {@code OrderMapper}. */
    String simpleMapper() {
        return RepositoryMethod.simple(mapper);
    }

    /** {@code orderMapper}. */
    String variable() {
        return Names.decapitalised(simpleMapper());
    }
}
