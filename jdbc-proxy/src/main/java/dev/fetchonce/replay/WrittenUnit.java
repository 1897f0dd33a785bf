package dev.fetchonce.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.UnitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a unit of work as a file has it; docs/recording-format.md says what each property means.
 *
 * @param about whatever the author wants to say of it
 * @param sampled whether executions without frames had call paths that nobody took
 */
@JsonPropertyOrder({"unit", "about", "dataSource", "dialect", "sampled", "executions"})
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record WrittenUnit(
        @Nullable Unit unit,
        @Nullable JsonNode about,
        @Nullable String dataSource,
        @Nullable Dialect dialect,
        boolean sampled,
        @Nullable List<WrittenExecution> executions) {

    /** @param entry the handler, {@code com.acme.OrderController#list} */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Unit(
            @Nullable UnitKind kind,
            @Nullable String name,
            @Nullable String entry) {}
}
