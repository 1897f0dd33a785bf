package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** MyBatis: the same mapper on a session that collects writes and sends them as batches. */
final class MyBatisBatch implements Advisor {
    private static final int SIZE = 1_000;

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        MapperMethod method = writes == null || !writes.passes("org.apache.ibatis.")
                ? null
                : MapperMethod.on(writes.site().path().frames(), found.code());
        if (writes == null || method == null) {
            return List.of();
        }
        String call = call(method);
        return List.of(new Remedy(
                "mybatis-batch",
                "MyBatis",
                method.simpleMapper() + "." + method.method() + " on a session of ExecutorType.BATCH",
                "// for each row\n" + call,
                "try (SqlSession session = sqlSessionFactory.openSession(ExecutorType.BATCH)) {\n    "
                        + method.simpleMapper() + " " + method.variable() + " = session.getMapper("
                        + method.simpleMapper() + ".class);\n    // for each row\n    " + call
                        + "\n    // behind the last row\n    session.commit();\n}",
                writes.inBatchesOf(SIZE),
                "With more than " + SIZE + " rows, call session.flushStatements() each " + SIZE
                        + ". Until then, what is"
                        + " returned is no count of rows, and generated keys are not there."));
    }

    private static String call(MapperMethod method) {
        String arguments = method.parameters().isEmpty()
                ? IntStream.range(0, method.arity())
                        .mapToObj(each -> method.arity() == 1 ? "row" : "value" + (each + 1))
                        .collect(Collectors.joining(", "))
                : String.join(", ", method.parameters());
        return method.variable() + "." + method.method() + "(" + arguments + ");";
    }
}
