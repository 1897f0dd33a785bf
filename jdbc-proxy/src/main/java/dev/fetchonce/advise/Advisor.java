package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** A remedy family: what one framework offers against a finding. Stateless; thread-safe. */
interface Advisor {
    /** Its remedies, the best first; empty where it has nothing that is right here. */
    List<Remedy> remedies(Case found);
}
