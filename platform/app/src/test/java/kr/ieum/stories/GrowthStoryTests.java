package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.GrowthCases;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.Look;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer opens a firm, writes its growth plan, agrees on it, enters a support and sees what came of it. */
@Demonstration
class GrowthStoryTests {

    private static final String REGION = "gyeongnam";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    @Autowired
    GrowthCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private UUID firm = new UUID(0, 0);

    @BeforeEach
    void aFirmOfAClass() {
        // the demonstration plans for firms of a class, too, and would take this one
        await().pollInSameThread()
                .atMost(LONG_ENOUGH)
                .until(() -> TestRoles.as("joint-lithium-batteries", "REGION_OFFICER", this::jointProjects) == 2);
        firm = TestRoles.as(REGION, "REGION_OFFICER", () -> {
            cases.clear();
            var made = cases.firm("예시 창원정밀", FirmClass.POTENTIAL);
            cases.figures(made, 2025, 1_000_000_000L, 24);
            return made;
        });
    }

    /** What the demonstration does last. */
    private int jointProjects() {
        return transactions.execute(status -> jdbc.sql("SELECT count(*) FROM core.joint_project")
                .query(Integer.class)
                .single());
    }

    @Test
    void aPlanIsWrittenAgreedOnAndFollowed(Browser browser) {
        new Visitor(browser).signIn(REGION, "officer");
        browser.open(REGION, "growth-plans");
        look(browser, "none");
        browser.open(REGION, "companies/" + firm);
        look(browser, "firm");

        browser.button("성장계획 세우기").click();
        pick(browser, "기술·연구개발", "강점");
        field(browser, "기술·연구개발 내용").fill("시제품이 있고 시험을 마쳤습니다.");
        pick(browser, "시장·판로", "보완 필요");
        field(browser, "지식재산 출원 (성장단계별)").fill("시제품의 기술을 지켜야 합니다.");
        field(browser, "제품성능 인증 (성장단계별)").fill("납품에 인증이 필요합니다.");
        field(browser, "매출액 목표값(원)").fill("1500000000");
        field(browser, "종사자 목표값(명)").fill("30");
        look(browser, "form");
        save(browser);
        look(browser, "draft");

        browser.button("합의하기").click();
        field(browser, "근거 자료(이름과 번호)").fill("성장계획 합의서 1호");
        save(browser);
        browser.button("지원 적기").click();
        pick(browser, "지원 종류", "밸류체인 공동기술개발 (꾸러미 밖)");
        field(browser, "사업 이름").fill("앵커기업 공동기술개발");
        field(browser, "지원한 곳").fill("경남테크노파크");
        browser.page().keyboard().press("Tab");
        field(browser, "금액(원)").fill("200000000");
        day(browser, "첫날", "2026-06-01");
        day(browser, "마지막 날", "2026-12-31");
        field(browser, "꾸러미 밖의 지원을 한 까닭").fill("앵커기업이 함께 개발하자고 했습니다.");
        look(browser, "support");
        save(browser);

        TestRoles.as(REGION, "REGION_OFFICER", () -> {
            cases.figures(firm, 2026, 1_200_000_000L, 27);
            return true;
        });
        browser.page().reload();
        browser.settle();
        assertThat(browser.page().getByText("80.0%")).isVisible();
        look(browser, "agreed");
        browser.button("매출액 달성률").click();
        browser.button("닫기").waitFor();
        look(browser, "basis");
        browser.button("닫기").click();
        browser.page().getByText("변경 이력").click();
        look(browser, "history");

        browser.open(REGION, "growth-plans");
        look(browser, "list");
    }

    @Test
    void theMinistrySeesTheCountryInAggregate(Browser browser) {
        for (var region : List.of("chungnam", "daegu")) {
            TestRoles.as(region, "REGION_OFFICER", () -> {
                cases.clear();
                Stream.of("예시 하나", "예시 둘", "예시 셋").forEach(firm -> cases.supported(firm, 350_000_000));
                return true;
            });
        }
        new Visitor(browser).signIn("national", "admin");

        browser.open("national", "nation/growth");

        look(browser, "nation");
    }

    private static void look(Browser browser, String name) {
        browser.settle();
        new Look(browser).at("growth-" + name);
    }

    private static Locator dialog(Browser browser) {
        return browser.page().locator("vaadin-dialog").last();
    }

    private static Locator field(Browser browser, String label) {
        return dialog(browser).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void pick(Browser browser, String label, String item) {
        dialog(browser)
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(browser.page().getByText(label)))
                .first()
                .click();
        browser.page()
                .getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName(item))
                .last()
                .click();
        browser.settle();
    }

    /** Waits for the calendar to close, which hides the other fields from readers while it is open. */
    private static void day(Browser browser, String label, String day) {
        field(browser, label).fill(day);
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator("vaadin-date-picker[opened]")).hasCount(0);
        browser.page().keyboard().press("Tab");
        browser.settle();
    }

    private static void save(Browser browser) {
        dialog(browser)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("저장"))
                .click();
        browser.settle();
    }
}
