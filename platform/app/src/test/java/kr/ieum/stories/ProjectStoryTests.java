package kr.ieum.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.plugins.PluginService;
import kr.ieum.program.AProgram;
import kr.ieum.program.RegionPrograms;
import kr.ieum.project.PlanPlugin;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import kr.ieum.testkit.Visitor;
import kr.ieum.text.LocalizedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A region starts a project from a plugin's plan, enters a programme, and is told something while it works. */
@Demonstration
class ProjectStoryTests {

    private static final String REGION = "jeonbuk";

    @Autowired
    PluginService plugins;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    RegionPrograms programs;

    @Autowired
    NotificationService notifications;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @BeforeEach
    void aPluginWithAPlanRuns() {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(REGION, List.of("REGION_ADMIN")));
        if (plugins.plugins().isEmpty()) {
            plugins.install(catalogue.admit(PlanPlugin.archive()));
        }
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProjectIsStartedAndItsAgreementIsShown(Browser browser) {
        var visitor = new Visitor(browser);
        visitor.signIn(REGION, "officer");
        browser.open(REGION, "projects");
        look(browser, "projects-none");

        browser.button("프로젝트 시작").click();
        browser.button("저장").waitFor();
        look(browser, "project-start");
        browser.button("저장").click();
        visitor.page().waitForURL(address -> address.matches(".*/projects/.+"));
        look(browser, "project");
        browser.button("협약서 미리보기").click();
        look(browser, "project-agreement");
        browser.button("닫기").click();
        browser.open(REGION, "projects");
        look(browser, "projects");

        assertThat(visitor.page().locator("vaadin-grid a[href^='projects/']").count())
                .isOne();
    }

    @Test
    void aProgramOfTheRegionStandsBesideThoseOfPlugins(Browser browser) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(REGION, List.of("REGION_ADMIN")));
        var today = LocalDate.now(clock);
        programs.publish(programs.add(AProgram.of("시제품 제작 지원", today, today.plusDays(20))), 0);
        programs.add(AProgram.of("내년 사업 초안", today, today.plusDays(20)));
        SecurityContextHolder.clearContext();
        new Visitor(browser).signIn(REGION, "officer");

        browser.open(REGION, "programs");
        look(browser, "programs");
        browser.button("프로그램 등록").click();
        look(browser, "program-new");

        assertThat(browser.page().locator("article").count()).isEqualTo(3);
    }

    @Test
    void whoIsAtWorkIsToldAtOnce(Browser browser) {
        var visitor = new Visitor(browser);
        visitor.signIn(REGION, "admin");
        browser.open(REGION, "projects");

        Tenancy.runAs(
                new TenantId(REGION),
                () -> notifications.tell(
                        Audience.ADMINS,
                        Telling.of(
                                new LocalizedName("플러그인이 멈췄습니다", "A plugin was suspended"),
                                new LocalizedName("오류가 잦아 멈췄습니다. 이력을 확인해 주십시오.", "It failed often. See its history."),
                                "plugins")));
        browser.button("알림, 읽지 않은 것 1건").click();
        look(browser, "notifications");
        visitor.page().getByText("플러그인이 멈췄습니다").click();

        visitor.page().waitForURL(address -> address.endsWith("/plugins"));
        browser.button("알림, 읽지 않은 것 0건").waitFor();
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.accessibilityFindings()).as(name).isEmpty();
        for (var width : new int[] {1280, 768, 360}) {
            browser.size(width, 900);
            browser.picture(REGION + "-" + name + "-" + width);
            assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + name + " at " + width)
                    .isEqualTo(width);
        }
        browser.size(1280, 900);
    }
}
