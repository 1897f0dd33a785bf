package dev.fetchonce.agent.units;

import dev.fetchonce.agent.instrumentation.Place;
import dev.fetchonce.model.UnitKind;

/**
 * A way into the application: a method whose run is a unit of work.
 *
 * @param kind of which kind
 * @param place which method
 * @param opening how its unit is opened
 */
record WayIn(UnitKind kind, Place place, Opening opening) {
    /** The id by which woven code tells it. */
    String id() {
        return place.type() + "#" + place.method() + (place.descriptor() == null ? "" : place.descriptor());
    }
}
