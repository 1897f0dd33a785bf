package dev.fetchonce.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreLineTest {
    @Test
    void a_reason_may_be_any_words() {
        IgnoreLine line = IgnoreLine.parse("  rule:n-plus-one expires:2027-01-31 because of 3: the vendor ");
        assertThat(line.acceptance().reason()).isEqualTo("of 3: the vendor");
        assertThat(line.acceptance().expires()).isEqualTo("2027-01-31");
        assertThat(line.text()).isEqualTo("rule:n-plus-one expires:2027-01-31 because of 3: the vendor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "package:com.acme|unknown key 'package'",
                "rule:a rule:b|'rule' is given twice: write two lines",
                "n-plus-one|expected key:value, but got 'n-plus-one'",
                "rule:|expected key:value, but got 'rule:'",
                "because known|nothing says what to ignore",
                "expires:2027-01-31|nothing says what to ignore",
                "rule:a expires:soon|expires expects a date such as 2027-01-31, but got 'soon'",
            })
    void says_what_is_wrong_and_what_is_known(String line, String what) {
        assertThatThrownBy(() -> IgnoreLine.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("known are rule, class, table, fingerprint, expires");
    }
}
