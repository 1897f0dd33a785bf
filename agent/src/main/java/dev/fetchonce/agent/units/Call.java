package dev.fetchonce.agent.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a way in.
 *
 * @param place the method that was woven: {@code com.acme.Nightly#run}
 * @param self what it is called on; null where it is static
 */
public record Call(String place, @Nullable Object self, List<@Nullable Object> arguments) {
    /** The first argument; null where there is none. */
    @Nullable
    Object first() {
        return arguments.isEmpty() ? null : arguments.get(0);
    }
}
