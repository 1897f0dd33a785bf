package dev.fetchonce.detect;

import java.util.List;

/** A rule: finds one anti-pattern in one run of a unit of work. Stateless; thread-safe. */
interface Detector {
    /** The rule's id; its page is {@code docs/rules/<id>.md}. */
    String rule();

    /** What it finds, given what rules before it found. */
    List<Detection> detect(UnitAnalysis unit, List<Detection> before);
}
