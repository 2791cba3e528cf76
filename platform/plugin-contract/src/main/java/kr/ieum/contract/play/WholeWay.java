package kr.ieum.contract.play;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.notification.Notification;
import kr.ieum.notification.NotificationService;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * What a plugin does through the platform: lists in and back out, figures to the ministry, work by the clock, papers. Tests
 * that extend it install the plugin themselves.
 */
public abstract class WholeWay {

    /** Filled by Spring before each test. */
    @TestBean
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    @Autowired
    protected InstalledPlugin installed;

    @Autowired
    protected DueJobs jobs;

    @Autowired
    private NotificationService notifications;

    static Clock clock() {
        return new MovingClock();
    }

    @AfterEach
    void removeAndReset() {
        ((MovingClock) clock).reset();
        installed.remove();
    }

    /** Lets the time pass and does what is due then. */
    protected void after(Duration time) {
        ((MovingClock) clock).forward(time);
        jobs.run();
    }

    /** What the person at work was told by the plugin, the latest first. */
    protected List<String> told() {
        return notifications.latest(50).stream()
                .filter(Notification::isFromPlugin)
                .map(told -> told.title().ko())
                .toList();
    }

    /** Publishes what the plugin tells of its region, and reads it as the ministry does: a row for each indicator. */
    protected List<List<String>> publishedToTheMinistry() {
        jobs.run();
        installed.signInAsMinistry();
        Screen.go("nation/indicators");
        return Screen.rows("지역 지표");
    }

    /** Starts a project from the plugin's plan and looks at its paper. */
    protected List<String> paperOf(String project, LocalDate day) {
        Screen.go("projects");
        Screen.click("프로젝트 시작");
        Screen.day("첫날", day);
        Screen.type("이름", project);
        Screen.click("저장");
        Screen.click("미리보기");
        return Screen.texts(Paragraph.class);
    }
}
