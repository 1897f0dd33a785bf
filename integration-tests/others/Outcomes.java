import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares the outcomes of two runs of the same tests, from the XML that Surefire and the JUnit console write. Prints what
 * differs, test by test and class by class; exits with 1 where anything does, or where no test ran.
 */
final class Outcomes {
    private static final List<String> NOT_PASSED = List.of("failure", "error", "skipped");

    /** By class, by test. */
    private final Map<String, Map<String, String>> classes = new TreeMap<>();

    public static void main(String... folders) throws Exception {
        Outcomes before = new Outcomes(Path.of(folders[0]));
        Outcomes after = new Outcomes(Path.of(folders[1]));
        boolean same = before.compare(after);
        System.out.println("without the agent: " + before);
        System.out.println("with the agent:    " + after);
        System.exit(same && !before.classes.isEmpty() ? 0 : 1);
    }

    private Outcomes(Path folder) throws Exception {
        DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Outcomes::isReport).sorted().toList()) {
                NodeList tests = xml.parse(each.toFile()).getElementsByTagName("testcase");
                for (int i = 0; i < tests.getLength(); i++) {
                    add((Element) tests.item(i));
                }
            }
        }
    }

    private static boolean isReport(Path file) {
        return file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private void add(Element test) {
        String outcome = NOT_PASSED.stream()
                .filter(each -> test.getElementsByTagName(each).getLength() > 0)
                .findFirst()
                .orElse("passed");
        // Invocations of one test have one name here; they are many, and their order is theirs.
        classes.computeIfAbsent(test.getAttribute("classname"), name -> new TreeMap<>())
                .merge(test.getAttribute("name"), outcome, (one, other) -> one + " " + other);
    }

    private boolean compare(Outcomes after) {
        TreeSet<String> names = new TreeSet<>(classes.keySet());
        names.addAll(after.classes.keySet());
        boolean same = true;
        for (String each : names) {
            same &= compare(each, of(each), after.of(each));
        }
        return same;
    }

    private Map<String, String> of(String name) {
        return classes.getOrDefault(name, Map.of());
    }

    private static boolean compare(String name, Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            return true;
        }
        System.out.println(name + ": " + sum(before.values()) + " -> " + sum(after.values()));
        TreeSet<String> tests = new TreeSet<>(before.keySet());
        tests.addAll(after.keySet());
        for (String each : tests) {
            String was = before.getOrDefault(each, "absent");
            String is = after.getOrDefault(each, "absent");
            if (!was.equals(is)) {
                System.out.println("    " + each + ": " + was + " -> " + is);
            }
        }
        return false;
    }

    private static String sum(Iterable<String> outcomes) {
        Map<String, Integer> sums = new TreeMap<>();
        int all = 0;
        for (String invocations : outcomes) {
            for (String each : invocations.split(" ")) {
                sums.merge(each, 1, Integer::sum);
                all++;
            }
        }
        return all + " tests " + sums;
    }

    @Override
    public String toString() {
        return sum(classes.values().stream().flatMap(each -> each.values().stream()).toList()) + " in " + classes.size()
                + " classes";
    }
}
