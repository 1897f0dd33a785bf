package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CyclesTest {
    @Test
    void all_depths_of_a_recursion_are_folded_to_two_frames() {
        List<List<PathFrame>> paths = List.of(
                path("main:1", "walk:10", "read:30"),
                path("main:1", "walk:11", "walk:10", "read:30"),
                path("main:1", "walk:11", "walk:11", "walk:11", "walk:10", "read:30"));

        assertThat(folded(paths))
                .containsExactly(
                        "main:1 walk:10 walk:10 read:30",
                        "main:1 walk:11 walk:10 read:30",
                        "main:1 walk:11 walk:10 read:30");
    }

    @Test
    void methods_that_call_one_another_are_one_recursion() {
        List<List<PathFrame>> paths = List.of(
                path("main:1", "even:10", "read:30"),
                path("main:1", "even:11", "odd:20", "read:30"),
                path("main:1", "even:11", "odd:21", "even:10", "read:30"));

        assertThat(new Cycles(paths, each -> false).fold(paths.get(1)))
                .extracting(PathFrame::cycle)
                .containsExactly("", "Tree#even", "Tree#even", "");
    }

    @Test
    void a_template_that_is_used_inside_its_own_lambda_is_no_recursion() {
        List<List<PathFrame>> paths = List.of(
                path("main:1", "inTransaction:5", "lambda$main$0:2", "inTransaction:5", "lambda$load$1:20"),
                path("main:1", "inTransaction:5", "lambda$main$0:3", "inTransaction:5", "lambda$load$1:20"));

        assertThat(folded(paths))
                .containsExactly(
                        "main:1 inTransaction:5 lambda$main$0:2 inTransaction:5 lambda$load$1:20",
                        "main:1 inTransaction:5 lambda$main$0:3 inTransaction:5 lambda$load$1:20");
    }

    @Test
    void the_turn_is_made_where_the_loop_is() {
        List<List<PathFrame>> paths =
                List.of(path("walk:10", "children:21", "walk:10", "children:21", "walk:11"), path("walk:11"));

        assertThat(new Cycles(paths, each -> each.frame().line() == 21).fold(paths.get(0)))
                .extracting(each -> each.frame().line())
                .containsExactly(21, 11);
    }

    @Test
    void a_recursion_a_hundred_thousand_deep_is_folded() {
        List<PathFrame> deep = new ArrayList<>(path("main:1"));
        for (int i = 0; i < 100_000; i++) {
            deep.add(frame("walk:11"));
        }

        assertThat(new Cycles(List.of(deep), each -> false).fold(deep)).hasSize(3);
    }

    private static List<String> folded(List<List<PathFrame>> paths) {
        Cycles cycles = new Cycles(paths, each -> false);
        return paths.stream()
                .map(path -> cycles.fold(path).stream()
                        .map(each -> each.frame().method() + ":" + each.frame().line())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<PathFrame> path(String... frames) {
        return Stream.of(frames).map(CyclesTest::frame).toList();
    }

    private static PathFrame frame(String text) {
        String[] parts = text.split(":", 2);
        return new PathFrame(new Frame("Tree", parts[0], "Tree.java", Integer.parseInt(parts[1])), "", "", false);
    }
}
