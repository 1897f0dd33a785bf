package dev.fetchonce.capture;

/** How much one unit of work may keep; counts stay exact beyond these. */
final class Bounds {
    /** Distinct fingerprints in a unit; later ones are counted together. */
    static final int GROUPS = 2_000;

    /** Characters of their texts, of which one is kept for each; the one that goes beyond is kept still. */
    static final int CHARACTERS = 1 << 20;

    /** Executions kept one by one, of all fingerprints together. */
    static final int LOGGED = 20_000;

    /** Values of one execution that are kept: an UPDATE of a wide table has its key at the end. */
    static final int VALUES = 64;

    /** Values of all executions of a unit that are kept. */
    static final int UNIT_VALUES = 16 * LOGGED;

    /** Columns of one fingerprint that are witnessed. */
    static final int COLUMNS = 64;

    /** Values kept of one witnessed column. */
    static final int WITNESSED_PER_COLUMN = 10_000;

    /** Values kept of all witnessed columns. */
    static final int WITNESSED = 200_000;

    /** The first executions of a fingerprint in a unit that are sampled one by one. */
    static final int ALWAYS_SAMPLED = 4;

    /** Call paths of one fingerprint: powers of two and changes when sampled. */
    static final int SAMPLES = 64;

    /** Call paths of one unit, 3 KB each until the unit ends. */
    static final int UNIT_SAMPLES = 1_000;

    /** Call paths of the first hand-overs of a unit; beyond these, at powers of two. */
    static final int HAND_OVERS = 500;

    /** Recordings of nested units that a test keeps. */
    static final int NESTED = 1_000;

    private Bounds() {}
}
