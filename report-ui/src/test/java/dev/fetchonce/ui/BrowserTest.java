package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with its scripts, in a real browser; runs with {@code -Pbrowser}. */
@Tag("browser")
class BrowserTest {
    @TempDir
    private Path folder;

    @Test
    void starts_under_its_own_policy_and_shows_the_first_finding() throws IOException {
        Chromium.Page page = chromium().open(HtmlReport.render(Samples.shop()), "");
        assertThat(page.console()).isEmpty();
        assertThat(page.live())
                .contains("aria-current=\"true\"", "<h2 id=\"detail-title\">Order.items</h2>", ">10 shown<")
                .contains("acme-shop &lt;b&gt;x&lt;/b&gt;&lt;/script&gt;");
    }

    @Test
    void opens_the_finding_that_the_address_names() throws IOException {
        Finding finding = finding("Customer.user");
        assertThat(chromium()
                        .open(HtmlReport.render(Samples.shop()), "#" + finding.id())
                        .live())
                .contains("<h2 id=\"detail-title\">Customer.user</h2>", "⋯ 149 more like these", "↻ 158× from here");
    }

    @Test
    void shows_units_and_statements() throws IOException {
        String page = HtmlReport.render(Samples.shop());
        assertThat(chromium().open(page, "#/units").live()).contains("12 units of work", "ShopApplication");
        assertThat(chromium().open(page, "#/statements").live()).contains("19 statements");
        assertThat(chromium().open(page, "#/diagnostics").live()).contains("HikariPool-1");
    }

    @Test
    void filters_as_one_types_and_loses_no_row_when_the_filter_goes() throws IOException {
        String script = """
                const search = document.querySelector(".search");
                const type = (text) => {
                  search.value = text;
                  search.dispatchEvent(new Event("input", { bubbles: true }));
                };
                const rows = () => document.querySelectorAll(".live .item").length;
                const seen = [];
                for (const text of ["tag", "order item", "nothing fits this", "o", ""]) {
                  type(text);
                  await tick();
                  seen.push(rows());
                }
                result(seen.join(" "));
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.shop()), script)).isEqualTo("1 2 0 10 10");
    }

    @Test
    void keys_go_to_the_filter_and_through_the_list() throws IOException {
        String script = """
                const press = async (key, target) => {
                  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                  await tick();
                };
                const title = () => document.querySelector("#detail-title").textContent;
                const seen = [];
                await press("j", document.body);
                seen.push(title());
                await press("j", document.body);
                seen.push(title());
                await press("k", document.body);
                seen.push(title());
                await press("/", document.body);
                seen.push(document.activeElement.className);
                await press("j", document.activeElement);
                seen.push(title());
                result(seen.join(", "));
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.shop()), script))
                .isEqualTo("Product.tags, Order.customer, Product.tags, search, Product.tags");
    }

    @Test
    void tabs_change_the_fix_and_the_toggle_changes_the_theme() throws IOException {
        String script = """
                document.querySelectorAll(".tab")[1].click();
                document.querySelector(".theme").click();
                await tick();
                result(document.querySelector(".remedy").getAttribute("aria-label") + ", "
                  + document.documentElement.dataset.theme);
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.shop()), script))
                .isEqualTo("A record instead of the entity, dark");
    }

    @Test
    void shows_causes_and_levels_and_what_a_rule_is_about() throws IOException {
        assertThat(chromium().open(HtmlReport.render(Samples.explained()), "").live())
                .contains("lazy collection</strong> The loop opens", "OrderItem.product</strong>", "40 different keys")
                .contains("cancelled = &lt;no&gt;")
                .contains("<code>n-plus-one</code> Rows are fetched one at a time");
    }

    @Test
    void claims_no_loop_where_several_ask_and_shows_no_empty_code() throws IOException {
        assertThat(chromium().open(HtmlReport.render(Samples.askedTwice()), "").live())
                .contains("<li class=\"frame\" title=\"com.acme.Orders\"><code>Orders.owner</code>")
                .contains("This is one of 2 places that ask the same", "1 query left.")
                .doesNotContain("from here", "lambda", "<h4>");
    }

    @Test
    void narrows_to_a_family_of_rules_and_groups_by_family() throws IOException {
        String script = """
                const choose = async (value) => {
                  const select = [...document.querySelectorAll("select")].find((each) => [...each.options].some((one) => one.value === value));
                  select.value = value;
                  select.dispatchEvent(new Event("change", { bubbles: true }));
                  await tick();
                };
                const seen = [];
                await choose("unread-columns");
                seen.push(document.querySelectorAll(".live .item").length);
                await choose("family:fetching");
                seen.push(document.querySelectorAll(".live .item").length);
                await choose("n-plus-one");
                seen.push(document.querySelectorAll(".live .item").length);
                await choose("");
                await choose("family");
                document.querySelectorAll(".live .family").forEach((each) => seen.push(each.textContent));
                result(seen.join(" "));
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.explained()), script))
                .isEqualTo("1 2 1 fetching reading");
    }

    @Test
    void a_search_unfolds_what_repeated_and_is_not_reported() throws IOException {
        String script = """
                const silences = document.querySelector(".live .silences");
                const seen = [silences.open];
                const search = document.querySelector(".search");
                search.value = "export paged";
                search.dispatchEvent(new Event("input", { bubbles: true }));
                await tick();
                seen.push(silences.open, silences.querySelectorAll("tbody tr").length);
                result(seen.join(" "));
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.explained()), script))
                .isEqualTo("false true 1");
    }

    @Test
    void lists_what_many_tests_show_once_and_its_tests_when_asked_for() throws IOException {
        String script = """
                const texts = (selector) => [...document.querySelectorAll(".live " + selector)].map((each) => each.textContent);
                const current = () => document.querySelector('.live .item[aria-current="true"] .item-title').textContent;
                const seen = [texts(".item").length, document.querySelector("[role=status]").textContent];
                seen.push(...texts(".item-units"), texts(".problem-units tr").length);
                document.querySelector(".live .problem-units summary").click();
                await tick();
                seen.push(texts(".problem-units tbody tr").length);
                document.querySelectorAll(".live .problem-units tbody a")[3].click();
                await tick();
                seen.push(texts(".detail-head .muted")[0], current(), texts(".problem-units [aria-current]")[0]);
                document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, cancelable: true }));
                await tick();
                seen.push(texts(".detail-head .muted")[0], current(), texts(".problem-units tr").length);
                result(seen.join("; "));
                """;
        assertThat(chromium().run(HtmlReport.render(SuiteSample.report()), script))
                .isEqualTo("6; 6 shown; in 37 tests, saves 1,591 queries; in 50 tests, saves 1,475 queries;"
                        + " in 10 tests, saves 95 queries; 0; 37;"
                        + " ShopTest.orders_of_customer_53; Product.tags n-plus-one; ShopTest.orders_of_customer_53;"
                        + " ShopTest.orders_of_customer_49; Order.customer n-plus-one; 0");
    }

    @Test
    void opens_each_finding_of_a_problem_by_its_address() throws IOException {
        String page = HtmlReport.render(SuiteSample.report());
        assertThat(chromium()
                        .open(page, "#" + SuiteSample.id("Order.customer", 7))
                        .live())
                .contains(
                        "<h2 id=\"detail-title\">Order.customer</h2><span class=\"muted\">ShopTest.orders_of_customer_7<")
                .contains(
                        "In <strong>50 tests</strong>: the fix saves 1,475 queries in all, 12 of them here.</summary>")
                .contains("<strong>6 N+1 patterns</strong> in 57 tests cause <strong>3,190</strong> of 3,590 queries")
                .contains("it saves 1,591 queries over 37 tests.");
    }

    @Test
    void narrows_to_what_one_test_shows_of_each_problem() throws IOException {
        String script = """
                const unit = document.querySelector(".unit-choice");
                unit.value = "test-3";
                unit.dispatchEvent(new Event("change", { bubbles: true }));
                await tick();
                result([...document.querySelectorAll(".live .item")].map((each) => each.hash).join(" "));
                """;
        assertThat(chromium().run(HtmlReport.render(SuiteSample.report()), script))
                .isEqualTo("#f-Customer-user-3 #f-Order-customer-3 #f-OrderItem-product-3");
    }

    @Test
    void shows_the_few_problems_of_very_many_tests() throws IOException {
        String script = """
                document.querySelector(".live .problem-units summary").click();
                await tick();
                result(document.querySelectorAll(".live .item").length + " "
                  + document.querySelectorAll(".live .problem-units tbody tr").length);
                """;
        assertThat(chromium().run(HtmlReport.render(SuiteSample.large(400)), script))
                .isEqualTo("4 200");
    }

    @Test
    void pages_through_ten_thousand_findings() throws IOException {
        String script = """
                const rows = () => document.querySelectorAll(".live .item").length;
                const before = rows();
                document.querySelector(".more").click();
                await tick();
                result(before + " " + rows() + " " + document.querySelector("[role=status]").textContent);
                """;
        assertThat(chromium().run(HtmlReport.render(Samples.large(10_000)), script))
                .isEqualTo("200 400 10,000 shown");
    }

    @Test
    void no_part_of_the_page_is_wider_than_a_small_screen() throws IOException {
        String script =
                "const root = document.documentElement; result(innerWidth + ' ' + (root.scrollWidth - root.clientWidth));";
        for (Report report : List.of(
                Samples.shop(),
                Samples.explained(),
                SuiteSample.report(),
                Samples.clean(),
                Samples.nothingObserved(),
                Samples.doubtful())) {
            assertThat(chromium().runOnSmallScreen(HtmlReport.render(report), script))
                    .isEqualTo("400 0");
        }
        String units = "location.hash = document.querySelector('.item').hash; await tick();"
                + "document.querySelector('.live .problem-units summary').click(); await tick();" + script;
        assertThat(chromium().runOnSmallScreen(HtmlReport.render(SuiteSample.report()), units))
                .isEqualTo("400 0");
        String detail = "location.hash = document.querySelector('.item').hash; await tick();" + script;
        assertThat(chromium().runOnSmallScreen(HtmlReport.render(Samples.shop()), detail))
                .isEqualTo("400 0");
    }

    @Test
    void axe_finds_nothing_wrong_in_light_and_in_dark() throws IOException {
        String script = axe() + """
                document.querySelectorAll(".live details").forEach((each) => { each.open = true; });
                await tick();
                const { violations } = await axe.run(document.querySelector(".live"));
                result(violations.map(({ id, nodes }) => id + " " + nodes[0].html).join("; "));
                """;
        for (Report report : List.of(Samples.explained(), SuiteSample.report())) {
            String light = HtmlReport.render(report);
            String dark = light.replace("<html lang=\"en\">", "<html lang=\"en\" data-theme=\"dark\">");
            assertThat(chromium().run(light, script)).isEmpty();
            assertThat(dark).isNotEqualTo(light);
            assertThat(chromium().run(dark, script)).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("</script", "<\\/script")
                    + ";\n";
        }
    }

    private Chromium chromium() {
        return Chromium.find(folder);
    }

    private static Finding finding(String title) {
        return Samples.shop().findings().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
