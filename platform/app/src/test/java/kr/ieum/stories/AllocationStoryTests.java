package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.plugins.Ministry;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requirements 1.13 to 1.15 in a browser: a region brings in figures and classifies, the ministry grades the regions and
 * allocates with 30 % by results, and the region sees its own line and why.
 */
@Demonstration
class AllocationStoryTests {

    private static final String REGION = "jeonbuk";
    private static final int YEAR = 2027;
    private static final int FIRMS = 12;
    private static final Pattern COMMIT = Pattern.compile("행 반영$");
    private static final Pattern BELL = Pattern.compile("^알림, 읽지 않은 것 [1-9]");

    /** 부산 and 전북 have S; the others get what is left, in the order of their codes. */
    private static final String OTHERS = "AAAABBBBCCCD";

    @Autowired
    AchievementService achievements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Test
    void figuresBecomeAGradeAndAShareThatTheRegionCanCheck(Browser browser) {
        var region = new Visitor(browser);
        region.signIn(REGION, "admin");
        region.waitForFirms(REGION);
        figuresAreBroughtIn(browser);
        firmsAreClassified(browser);

        var ministry = new Visitor(browser.another());
        ministry.signIn("national", "admin");
        regionsAreGraded(ministry.browser());
        theRatioIsTried(ministry.browser());
        theSheetIsApprovedAndPublished(ministry.browser());

        theRegionSeesItsShareAndWhy(browser);
    }

    private void figuresAreBroughtIn(Browser browser) {
        browser.open(REGION, "imports/new");
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("예시 전북 실적.csv", "text/csv", list()));
        browser.button("미리보기").click();
        browser.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(COMMIT))
                .click();
        browser.button("통째로 되돌리기").waitFor();
        browser.settle();

        assertThat(browser.page().locator("main")).containsText("변경");
    }

    /** Figures of two years: sales have grown by 12 %, heads by 8 %, exports by 20 %, research by 10 %. */
    private byte[] list() {
        var rows = Tenancy.callAs(
                new TenantId(REGION),
                () -> transaction.execute(status ->
                        jdbc.sql("""
                                SELECT name || ',' || business_number
                                    || ',1000000000,1120000000,100,108,200000000,240000000,50000000,55000000'
                                FROM core.company WHERE size_class NOT IN ('MID_SIZED', 'LARGE')
                                ORDER BY business_number LIMIT :firms""").param("firms", FIRMS).query(String.class).list()));
        return rows.stream()
                .collect(Collectors.joining(
                        "\n",
                        "\uFEFF기업명,사업자등록번호,2024 매출액(원),2025 매출액(원),2024 종사자수,2025 종사자수,"
                                + "2024 수출액(원),2025 수출액(원),2024 연구개발비(원),2025 연구개발비(원)\n",
                        "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void firmsAreClassified(Browser browser) {
        // the demonstration classifies as well, and one run is computed at a time
        do {
            browser.open(REGION, "industry/classification");
            browser.button("산정 시작").click();
            browser.settle();
        } while (browser.page().url().endsWith("industry/classification"));
        browser.button("지역 검토 시작").click();
        save(browser);
        browser.button("유형 결정").click();
        browser.field("사유").fill("지역위원회 의결");
        save(browser);

        assertThat(browser.page().getByText("마지막 단계입니다")).isVisible();
        assertThat(browser.page().locator("main").getByText("예비").first()).isVisible();
    }

    private void regionsAreGraded(Browser browser) {
        browser.open("national", "industry/achievement/" + YEAR);
        look(browser, "achievement-none");
        browser.button("성과 재기").click();
        assertThat(browser.button("성과 다시 재기")).isVisible();
        look(browser, "achievement-proposed");
        browser.button("근거: 전북 성과 점수").click();
        assertThat(browser.page().locator("vaadin-dialog")).containsText("12% ");
        look(browser, "achievement-basis");
        browser.page().keyboard().press("Escape");
        browser.button("부산 등급 바꾸기").click();
        browser.page().locator("vaadin-dialog vaadin-select").click();
        browser.page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("S").setExact(true))
                .click();
        browser.field("사유").fill("예시: 기업 자료를 내지 않아 심의로 정함");
        look(browser, "achievement-decide");
        save(browser);
        theOthersGetTheRest();
        browser.open("national", "industry/achievement/" + YEAR);
        browser.button("등급 확정").click();
        browser.field("근거 자료").fill("예시 심의 결과 3호");
        save(browser);

        assertThat(browser.page().getByText("‘확정’ 단계가 되었습니다")).isVisible();
        look(browser, "achievement-fixed");
    }

    /** What the ministry does twelve times more. */
    private void theOthersGetTheRest() {
        new Ministry(signIn).says(() -> {
            var without = achievements.find(YEAR).orElseThrow().regions().stream()
                    .filter(each -> each.grade() == null)
                    .toList();
            assertThat(without).hasSize(OTHERS.length());
            for (var place = 0; place < OTHERS.length(); place++) {
                var grade = Grade.valueOf(OTHERS.substring(place, place + 1));
                achievements.decide(YEAR, without.get(place).region(), grade, "예시: 심의로 정함");
            }
        });
    }

    private static void theRatioIsTried(Browser browser) {
        browser.open("national", "industry/allocation");
        look(browser, "allocation-list");
        browser.page()
                .getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName(YEAR + "년").setExact(true))
                .click();
        var ratio = browser.page()
                .getByLabel("성과 인센티브 비중(%)", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        ratio.fill("10");
        ratio.press("Tab");
        // G1: 180,000 million won for 14 regions
        assertThat(row(browser, "광주")).containsText("12,857");
        ratio.fill("30");
        ratio.press("Tab");
        assertThat(row(browser, "광주")).containsText("10,000");
        look(browser, "allocation-simulator");
        browser.button("이 값으로 초안 만들기").click();
        look(browser, "allocation-draft");
        save(browser);
        browser.page().waitForURL(address -> address.contains("/allocation/sheet/"));
    }

    private static void theSheetIsApprovedAndPublished(Browser browser) {
        assertThat(browser.page().locator("main h1")).hasText(YEAR + "년 1차");
        // G1: 140,000 million won for 14 regions, to the won
        var lines = browser.page().locator(".allocation-part tbody tr");
        assertThat(lines).hasCount(15);
        for (var place = 0; place < 14; place++) {
            assertThat(lines.nth(place).locator("td").nth(1)).hasText("10,000");
        }
        assertThat(lines.last().locator("td").nth(1)).hasText("140,000");
        look(browser, "allocation-sheet");
        browser.button("근거: 광주 배분액").click();
        assertThat(browser.page().locator("vaadin-dialog"))
                .containsText("균등 (200,000,000,000원 − 60,000,000,000원) ÷ 14곳 = 10,000,000,000원");
        look(browser, "allocation-basis");
        browser.page().keyboard().press("Escape");
        for (var step : new String[] {"승인", "공표"}) {
            browser.button(step).click();
            browser.field("근거 자료").fill("예시 공문 21호");
            save(browser);
            assertThat(browser.page().getByText("‘" + step + "’ 단계가 되었습니다")).isVisible();
        }
        look(browser, "allocation-published");
    }

    private static void theRegionSeesItsShareAndWhy(Browser browser) {
        browser.open(REGION, "");
        browser.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(BELL))
                .click();
        browser.page().getByText(YEAR + "년 지역 배분이 공표되었습니다").click();
        browser.page().waitForURL(address -> address.endsWith("industry/allocation/mine"));
        // equal 10,000, first of S 3,000, and 5 of 45 points of the 54,000 that are left
        assertThat(browser.page().locator(".own-amount").first()).containsText("19,000백만원");
        look(browser, "allocation-mine");
        browser.button("근거: 전북 배분액").first().click();
        assertThat(browser.page().locator("vaadin-dialog")).containsText("정액 S등급 = 3,000,000,000원");
        look(browser, "allocation-mine-basis");
        browser.page().keyboard().press("Escape");
        browser.button("근거: 전북 등급").first().click();

        assertThat(browser.page().locator("vaadin-dialog")).containsText("S등급");
        look(browser, "allocation-mine-grade");
        browser.page().keyboard().press("Escape");
        assertThat(browser.page().locator("main").getByText("부산")).hasCount(0);
    }

    private static Locator row(Browser browser, String name) {
        return browser.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new GetByRoleOptions().setName(name).setExact(true))))
                .first();
    }

    private static void look(Browser browser, String name) {
        new Look(browser).at(name);
    }

    private static void save(Browser browser) {
        browser.page()
                .locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("저장").setExact(true))
                .click();
        browser.settle();
    }
}
