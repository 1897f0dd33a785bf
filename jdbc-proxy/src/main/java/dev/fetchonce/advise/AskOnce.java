package dev.fetchonce.advise;

import dev.fetchonce.detect.Site;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** The same question again: keep the first answer. */
final class AskOnce implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        if (!found.detection().rule().equals("duplicate-query")) {
            return List.of();
        }
        Site site = found.detection().repeats().site();
        String hint = site.passes("org.hibernate.")
                ? "Within one @Transactional method, find by id answers from the persistence context."
                : "";
        return List.of(new Remedy(
                "ask-once",
                site.passes("org.springframework.") ? "Spring" : "Java",
                "Ask once" + where(site) + " and pass the result on",
                "",
                "",
                found.distinctBinds(),
                hint));
    }

    /** Only a loop is a place to ask before; elsewhere the deepest frame is the one that asks each time. */
    private static String where(Site site) {
        return site.loop().isEmpty() || site.rendering() ? "" : " in " + FrameworkCall.name(site.loopFrame());
    }
}
