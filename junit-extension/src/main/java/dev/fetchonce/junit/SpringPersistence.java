package dev.fetchonce.junit;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The persistence contexts of a transaction that Spring manages for a test. By reflection: an application need not have
 * Spring, nor JPA.
 */
final class SpringPersistence {
    private static final String TRANSACTIONS =
            "org.springframework.transaction.support.TransactionSynchronizationManager";
    private static final String HOLDER = "org.springframework.orm.jpa.EntityManagerHolder";

    private SpringPersistence() {}

    /**
     * Sends what is pending.
     *
     * @throws AssertionError where it cannot be sent
     */
    static void flush(TestName test) {
        forEach(test, List.of("flush"));
    }

    /** Sends what is pending and forgets all entities, so that a test finds what it needs in the database. */
    static void flushAndClear(TestName test) {
        forEach(test, List.of("flush", "clear"));
    }

    private static void forEach(TestName test, List<String> calls) {
        try {
            for (Object entities : entityManagers()) {
                for (String call : calls) {
                    entities.getClass().getMethod(call).invoke(entities);
                }
            }
        } catch (InvocationTargetException refused) {
            AssertionError failure = Failures.of(new UncheckedMessage(
                            test.name(), "", "what the test left pending cannot be flushed: " + refused.getCause())
                    .text());
            failure.initCause(refused.getCause());
            throw failure;
        } catch (ReflectiveOperationException | LinkageError other) {
            // No Spring, no JPA, or not as we know them: nothing is pending that we could know of.
        }
    }

    private static List<Object> entityManagers() throws ReflectiveOperationException {
        Class<?> transactions =
                Class.forName(TRANSACTIONS, false, Thread.currentThread().getContextClassLoader());
        boolean writing = (Boolean)
                        transactions.getMethod("isActualTransactionActive").invoke(null)
                && !(Boolean)
                        transactions.getMethod("isCurrentTransactionReadOnly").invoke(null);
        Map<?, ?> resources =
                (Map<?, ?>) transactions.getMethod("getResourceMap").invoke(null);
        List<Object> all = new ArrayList<>();
        for (Object each : writing ? resources.values() : List.of()) {
            if (each.getClass().getName().equals(HOLDER)) {
                all.add(each.getClass().getMethod("getEntityManager").invoke(each));
            }
        }
        return all;
    }
}
