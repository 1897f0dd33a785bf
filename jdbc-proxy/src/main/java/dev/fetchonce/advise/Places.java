package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Site;
import dev.fetchonce.model.CallPath;

/** Where in the application a remedy goes, as comments above its code. */
final class Places {
    private Places() {}

    /**
     * Of a statement that takes the place of the source's.
     *
     * @param prefix of the framework's classes
     */
    static String of(Case found, String prefix) {
        String source = method(found, found.sourcePath(), prefix);
        String repeated = method(found, found.detection().repeats().site().path(), prefix);
        String instead = source.isEmpty() ? "" : "// instead of the query in " + source + "\n";
        return repeated.isEmpty() || repeated.equals(loop(found)) || repeated.equals(source)
                ? instead
                : instead + "// " + loop(found) + " needs " + repeated + " no more\n";
    }

    /** The application's method that asks by a framework, or its interface's that the framework implements. */
    private static String method(Case found, CallPath path, String prefix) {
        InterfaceMethod dao = InterfaceMethod.behindProxy(found.code(), path);
        FrameworkCall call = FrameworkCall.of(path, prefix);
        return dao != null ? dao.owner() + "." + dao.method() : call == null ? "" : call.method();
    }

    /** Of a statement that asks for the rows of all keys. */
    static String ofKeys(Case found, KeysOfAll all) {
        Flow flow = found.flow();
        String from = flow == null
                ? ", with all " + all.keys(found)
                : "; " + all.keys(found) + ": " + flow.from().column() + " of each "
                        + flow.from().table() + " row";
        return "// before the loop in " + loop(found) + from + "\n";
    }

    /** Of a list of keys. */
    static String caution(KeysOfAll all) {
        String caution = all.remedy().caution();
        return caution.contains("1,000") ? caution : (caution + " Keep to 1,000 keys at a time.").trim();
    }

    private static String loop(Case found) {
        Site site = found.detection().repeats().site();
        return site.known() ? FrameworkCall.name(site.loopFrame()) : "the loop";
    }
}
