package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String PAGE = HtmlReport.render(Samples.shop());

    @Test
    void the_same_report_gives_the_same_page_from_many_threads() {
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> HtmlReport.render(Samples.shop())))
                .allMatch(PAGE::equals);
    }

    @Test
    void loads_nothing() {
        // Preact names the XML namespaces of SVG, MathML and XHTML; they are names, and nothing is fetched from there.
        assertThat(PAGE.replaceAll("http://www\\.w3\\.org/(2000/svg|1999/xhtml|1998/Math/MathML)", ""))
                .doesNotContain("http://", "https://", "@import", "<iframe", "<object", "<embed", "<base");
        assertThat(matches("(?:src|href)=\"([^\"]*)\""))
                .allMatch(link -> link.startsWith("#") || link.equals("data:,"));
        assertThat(matches("url\\(([^)]*)\\)")).isEmpty();
    }

    @Test
    void the_policy_allows_exactly_the_script_and_the_style_that_are_there() {
        assertThat(matches("content=\"(default-src[^\"]*)\""))
                .containsExactly("default-src 'none'; script-src '" + hash(only("<script>(.*?)</script>"))
                        + "'; style-src '" + hash(only("<style>(.*?)</style>"))
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(matches("<[a-z]+ [^>]*\\b(on[a-z]+|style)=")).isEmpty();
    }

    @Test
    void no_text_of_the_report_becomes_markup() {
        String evil = "</script><!--<b onx=1>'\\\"&\\u2028\\u2029";
        String page = HtmlReport.render(Samples.changed(json -> json.replace("acme-shop", evil)
                .replace("Order.customer", evil)
                .replace("GET /orders", evil)
                .replace("OrderService", evil)
                .replace("select ", evil)
                .replace("JOIN FETCH", evil)
                .replace("HikariPool-1", evil)
                .replace("\"id\": \"f", "\"id\": \"" + evil)));
        assertThat(page).doesNotContain("<b onx").contains("&lt;/script&gt;&lt;!--&lt;b onx=1&gt;&#39;&quot;&amp;");
        assertThat(page.split("</script>", -1)).hasSize(3);
        assertThat(page.substring(page.indexOf("<script id="))).doesNotContain("\u2028", "\u2029");
        assertThat(page.split("<!--", -1)).hasSize(1);
    }

    @Test
    void the_report_is_in_the_page_as_it_was() throws IOException {
        String json = only("<script id=\"fetchonce-data\" type=\"application/json\">(.*?)</script>");
        assertThat(ReportJson.read(json)).isEqualTo(Samples.shop());
    }

    @Test
    void what_is_accepted_is_folded_away_and_what_to_paste_is_there() {
        String text = textOf(HtmlReport.render(Samples.accepting()));
        assertThat(text)
                .contains("Accepted: 1 finding")
                .contains("by annotation until 2999-12-31: <small>")
                .contains("In fetchonce.ignore rule:n-plus-one because <known>")
                .contains("Matches nothing any more: n-plus-one at com.acme.Gone#list, statement 00000000000000c1,"
                        + " by baseline: old")
                .contains("Accepted no longer: n-plus-one at an unknown place");
    }

    @Test
    void can_be_read_without_scripts() {
        String text = textOf(PAGE);
        assertThat(text)
                .contains("10 query patterns cause 5,971 of 6,423 queries 93%.")
                .contains("Fix Order.items first: it saves 2,320 queries over 40 runs.")
                .contains("critical Order.customer GET /orders")
                .contains("OrderService.list() loads 266 Order rows with 1 query")
                .contains("queries now 267")
                .contains("exact duplicates 54")
                .contains("OrderService.list OrderService.java:40 ↻ 266× from here")
                .contains("Source statement select o1_0.id, o1_0.customer_id")
                .contains("Repeated statement select c1_0.id, c1_0.address")
                .contains("212 of 212 distinct values bound to customer.id were read from orders.customer_id before")
                .contains("Hibernate : @BatchSize(50). 7 queries left.")
                .contains("Mind: Every lazy load of a Customer is batched then")
                .contains("request GET /orders/{id} 40 2,440 61 1")
                .contains("Observed DataSource: HikariPool-1");
    }

    @Test
    void tells_causes_levels_filters_figures_and_rules_without_scripts() {
        assertThat(textOf(HtmlReport.render(Samples.explained())))
                .contains("lazy collection The loop opens a lazy collection of each row")
                .contains("×58 Order.items", "×174 OrderItem.product", "40 different keys")
                .contains("only where cancelled = <no>")
                .contains("queries now 233")
                .contains("Repeated for its rows: OrderItem.product")
                .contains("rows read 60", "1 of 9 columns were never read, over all runs: value.")
                .contains("unread-columns Columns are selected and never read")
                .contains("Repeated, and not reported: 2 statements")
                .contains("com.acme.Export#page paged Only its LIMIT, OFFSET or row number moves on: it pages.");
    }

    @Test
    void claims_no_loop_where_several_ask_and_shows_no_empty_code() {
        String page = HtmlReport.render(Samples.askedTwice());
        assertThat(textOf(page))
                .contains(
                        "Where Orders.owner Orders.java:40 This is one of 2 places that ask the same: the evidence names them.")
                .contains("Fix Java : Ask once and pass the result on. 1 query left.")
                .doesNotContain("from here", "lambda");
        assertThat(page).doesNotContain("<h4>");
    }

    @Test
    void links_to_each_finding() {
        Samples.shop()
                .findings()
                .forEach(finding ->
                        assertThat(PAGE).contains("href=\"#" + finding.id() + "\"", "id=\"" + finding.id() + "\""));
    }

    @Test
    void tells_what_several_tests_show_once_and_links_to_each_of_its_findings() {
        Report suite = SuiteSample.report();
        String page = HtmlReport.render(suite);
        assertThat(page.split("<article", -1)).hasSize(1 + 6);
        assertThat(page.split("<a class=\"item ", -1)).hasSize(1 + 6);
        assertThat(suite.findings())
                .hasSize(100)
                .allSatisfy(finding -> assertThat(page).containsOnlyOnce(" id=\"" + finding.id() + "\""));
        assertThat(textOf(page))
                .contains("6 N+1 patterns in 57 tests cause 3,190 of 3,590 queries 89%.")
                .contains("Fix Product.tags first: it saves 1,591 queries over 37 tests.")
                .contains("in 50 tests, saves 1,475 queries")
                .contains("In 10 tests : the fix saves 95 queries in all, 14 of them here. Shown is the worst.")
                .contains("ShopService.list", "ShopService.search");
    }

    @Test
    void accepted_findings_of_several_tests_are_told_once() {
        Report suite = SuiteSample.report();
        Finding.Acceptance known = new Finding.Acceptance(AcceptedBy.BASELINE, "known", null);
        Report accepting = new Report(
                suite.schemaVersion(),
                suite.toolVersion(),
                suite.application(),
                suite.generatedAt(),
                suite.totals(),
                suite.units(),
                suite.statements(),
                List.of(),
                suite.diagnostics(),
                new Report.Baseline(
                        suite.findings().stream()
                                .map(each -> each.judged(null, known))
                                .toList(),
                        List.of(),
                        List.of()),
                List.of());
        assertThat(textOf(HtmlReport.render(accepting)))
                .contains("Accepted: 6 findings")
                .contains("com.acme.ShopService#find in 10 tests by baseline: known");
    }

    @Test
    void says_what_was_observed_where_nothing_was_found() {
        assertThat(textOf(HtmlReport.render(Samples.clean())))
                .contains("No N+1 pattern in 12 units of work (118 runs) and 1,888 queries.");
    }

    @Test
    void warns_where_nothing_was_observed() {
        assertThat(textOf(HtmlReport.render(Samples.nothingObserved())))
                .contains("Nothing was observed")
                .contains("This is no clean bill. No DataSource was observed");
    }

    @Test
    void warns_of_what_was_cut_short_and_of_our_own_faults() {
        assertThat(HtmlReport.render(Samples.doubtful()))
                .contains("GET /orders was cut &lt;short&gt;.", "it &lt;broke&gt;", "findings may be missing");
    }

    @Test
    void writes_out_the_first_200_findings_of_very_many_and_says_so() {
        String page = HtmlReport.render(Samples.large(10_000));
        assertThat(page.split("<article", -1)).hasSize(201);
        assertThat(textOf(page)).contains("And 9,800 findings more: the first 200 are written out");
        assertThat(page).contains("data-encoding=\"deflate-base64\"").hasSizeLessThan(16 << 20);
    }

    private static List<String> matches(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(PAGE);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String only(String pattern) {
        List<String> found = matches(pattern);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a reader sees: without scripts, styles and tags. */
    private static String textOf(String page) {
        return page.replaceAll("(?s)<(script|style)[ >].*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
