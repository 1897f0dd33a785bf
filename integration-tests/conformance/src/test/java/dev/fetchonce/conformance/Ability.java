package dev.fetchonce.conformance;

/** What some front ends cannot do; docs/front-ends.md tells why. */
enum Ability {
    /** What leads back, from a result set or from the catalog, leads to the object that the application has. */
    IDENTITY,
    /** A statement hands out one object for a result set, however often it is asked. */
    ONE_RESULT_SET,
    /** A cast to an interface of the driver's works. */
    DRIVER_INTERFACES
}
