package dev.fetchonce.detect;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Prefixes;

/** Recognises an ORM that looks rows up by itself: lazily, for an EAGER mapping, or by id. */
final class OrmLoading {
    /** Loaders, against queries that the application wrote. */
    private static final Prefixes LOADERS = Prefixes.of(NameList.read(OrmLoading.class, "orm-loaders.txt"));

    private OrmLoading() {}

    static boolean isOn(CallPath path) {
        return LazyFrames.on(path).isPresent() || path.frames().stream().anyMatch(OrmLoading::isLoader);
    }

    private static boolean isLoader(Frame frame) {
        return LOADERS.match(frame.className(), frame.method());
    }
}
