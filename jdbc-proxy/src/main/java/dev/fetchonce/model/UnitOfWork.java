package dev.fetchonce.model;

/**
 * The test, request, message, job, main program or thread in which executions belong together.
 *
 * @param kind what opened it
 * @param name stable from run to run: {@code GET /orders/{id}}, {@code OrderTest.lists}
 * @param entry the application's handler of this unit ({@code com.acme.OrderController#list}); empty where not known
 */
public record UnitOfWork(UnitKind kind, String name, String entry) {
    public UnitOfWork(UnitKind kind, String name) {
        this(kind, name, "");
    }

    /** The id under which its runs are added up. */
    public String id() {
        return Ids.of("u", kind.toString(), name);
    }
}
