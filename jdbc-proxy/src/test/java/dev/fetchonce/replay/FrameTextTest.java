package dev.fetchonce.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.model.Frame;
import org.junit.jupiter.api.Test;

class FrameTextTest {
    @Test
    void reads_frames_as_stack_traces_print_them() {
        assertThat(FrameText.parse("com.acme.Orders.list(Orders.java:12)"))
                .isEqualTo(new Frame("com.acme.Orders", "list", "Orders.java", 12));
        assertThat(FrameText.parse("\tat java.base/java.util.ArrayList.forEach(ArrayList.java:1596)"))
                .isEqualTo(new Frame("java.util.ArrayList", "forEach", "ArrayList.java", 1596));
        assertThat(FrameText.parse("app//com.acme.Orders$Inner.<init>(Unknown Source)"))
                .isEqualTo(new Frame("com.acme.Orders$Inner", "<init>", null, 0));
        assertThat(FrameText.parse("com.acme.Orders.lambda$list$0(Orders.java)"))
                .isEqualTo(new Frame("com.acme.Orders", "lambda$list$0", "Orders.java", 0));
    }

    @Test
    void writes_what_it_reads() {
        for (Frame each : new Frame[] {
            new Frame("com.acme.Orders", "list", "Orders.java", 12),
            new Frame("Orders", "list", null, 0),
            new Frame("java.lang.Thread", "sleep0", "Thread.java", -2)
        }) {
            assertThat(FrameText.parse(FrameText.write(each))).isEqualTo(each);
        }
    }

    @Test
    void says_what_it_expected() {
        assertThatThrownBy(() -> FrameText.parse("Orders line 12"))
                .hasMessage(
                        "expected a frame such as com.acme.Orders.list(Orders.java:12), but found 'Orders line 12'");
    }
}
