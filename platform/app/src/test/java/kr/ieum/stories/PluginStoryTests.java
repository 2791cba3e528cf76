package kr.ieum.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.testkit.Browser;
import kr.ieum.testkit.Demonstration;
import kr.ieum.testkit.PluginSteps;
import kr.ieum.testkit.TestPublisher;
import kr.ieum.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * 전남 brings a plugin, the ministry approves it, 전남 works with it, sees itself back from a version that fails, goes on to
 * one that works and back again with its data, while 강원 works on in the same plugin undisturbed (issue 3).
 */
@Demonstration
class PluginStoryTests {

    private static final TestPublisher PUBLISHER = TestPublisher.ed25519("story");
    private static final String NAME = "현장 메모";
    private static final String PAGE = "x/story-notes/notes";
    private static final String JEONNAM = "jeonnam";
    private static final String GANGWON = "gangwon";
    private static final String MINISTRY = "national";

    @DynamicPropertySource
    static void aPublisherWhoseVersionsTheMinistryLooksAt(DynamicPropertyRegistry properties) throws IOException {
        var certificate = Files.writeString(Files.createTempFile("story", ".pem"), PUBLISHER.pem());
        properties.add("ieum.plugins.publishers.story.name", () -> "이야기 제공자");
        properties.add("ieum.plugins.publishers.story.certificate", certificate::toString);
        properties.add("ieum.plugins.publishers.story.rule", () -> "REVIEW");
    }

    @Test
    void aRegionUpgradesItsPluginAndGoesBackWhileAnotherWorksOn(Browser browser) {
        new Visitor(browser).signIn(JEONNAM, "admin");
        new Visitor(browser).signIn(GANGWON, "admin");
        new Visitor(browser).signIn(MINISTRY, "admin");
        var steps = new PluginSteps(browser);

        bring(steps, "1.0.0", "");
        steps.install(JEONNAM, NAME, PAGE);
        steps.install(GANGWON, NAME, PAGE);
        write(browser, JEONNAM, "전남의 첫 메모");
        write(browser, GANGWON, "강원의 첫 메모");

        bring(steps, "1.1.0", "ALTER TABLE nowhere ADD COLUMN price bigint;");
        steps.beginUpgrade(JEONNAM, NAME, "1.1.0");
        steps.waitForOutcome();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("되돌렸습니다");
        assertThat(notes(browser, JEONNAM)).containsText("전남의 첫 메모");
        write(browser, GANGWON, "강원의 둘째 메모");

        bring(steps, "1.2.0", "ALTER TABLE note ADD COLUMN stars int;");
        steps.beginUpgrade(JEONNAM, NAME, "1.2.0");
        steps.waitForOutcome();
        assertThat(steps.dialog()).containsText("1.2.0 버전을 쓰고 있습니다");
        browser.picture("plugin-upgraded");
        write(browser, JEONNAM, "전남의 둘째 메모");

        steps.goBack(JEONNAM, "1.0.0");
        assertThat(notes(browser, JEONNAM)).containsText("전남의 첫 메모");
        assertThat(notes(browser, JEONNAM)).not().containsText("전남의 둘째 메모");
        write(browser, GANGWON, "강원의 셋째 메모");
        assertThat(notes(browser, GANGWON)).containsText("강원의 첫 메모");
        assertThat(notes(browser, GANGWON)).not().containsText("전남");
    }

    private static void bring(PluginSteps steps, String version, String change) {
        steps.handIn(JEONNAM, version(version, change).archive());
        steps.approve(NAME, version);
    }

    private static void write(Browser browser, String tenant, String words) {
        browser.open(tenant, PAGE);
        browser.field("메모").fill(words);
        browser.button("적기").click();
        assertThat(browser.page().locator(".story-notes")).containsText(words);
    }

    private static Locator notes(Browser browser, String tenant) {
        browser.open(tenant, PAGE);
        return browser.page().locator(".story-notes");
    }

    private static Signed version(String version, String change) {
        var plugin = SamplePlugin.withClassesIn("kr.ieum.x.storynotes", "StoryEntry", """
                        @org.pf4j.Extension
                        public class StoryEntry implements kr.ieum.plugin.PluginView {
                            public kr.ieum.plugin.ViewEntry view() {
                                return new kr.ieum.plugin.ViewEntry("notes", StoryView.class);
                            }
                        }
                        """, "StoryView", """
                        class StoryView extends com.vaadin.flow.component.html.Div {
                            private final com.vaadin.flow.component.html.Div list = new com.vaadin.flow.component.html.Div();
                            private final org.springframework.jdbc.core.simple.JdbcClient jdbc;
                            StoryView(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
                                this.jdbc = jdbc;
                                list.addClassName("story-notes");
                                var field = new com.vaadin.flow.component.textfield.TextField("메모");
                                add(new kr.ieum.plugin.ui.PageHeader("현장 메모"), field,
                                    new com.vaadin.flow.component.button.Button("적기", click -> {
                                        jdbc.sql("INSERT INTO note (words) VALUES (?)").param(field.getValue()).update();
                                        show();
                                    }), list);
                                show();
                            }
                            private void show() {
                                list.removeAll();
                                jdbc.sql("SELECT words FROM note ORDER BY id").query(String.class).list()
                                    .forEach(words -> list.add(new com.vaadin.flow.component.html.Paragraph(words)));
                            }
                        }
                        """)
                .withText("plugin.yaml", """
                        id: story-notes
                        version: %s
                        publisher: story
                        provider: 시험 기관
                        platform: ">=0.2.0 & <1.0.0"
                        package: kr.ieum.x.storynotes
                        name: {ko: 현장 메모, en: Field notes}
                        description: {ko: 현장에서 적는 메모입니다., en: Notes taken in the field.}
                        menu:
                          - {path: notes, title: {ko: 현장 메모, en: Field notes}, order: 1}
                        tables: [note]
                        """.formatted(version))
                .withText("db/0001-note.sql", """
                        --liquibase formatted sql
                        --changeset story:note
                        CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, words text NOT NULL);
                        --rollback DROP TABLE note;
                        """);
        return new Signed(
                change.isEmpty()
                        ? plugin
                        : plugin.withText(
                                "db/0002-change.sql",
                                "--liquibase formatted sql\n--changeset story:change\n" + change + "\n"));
    }

    private record Signed(SamplePlugin plugin) {

        byte[] archive() {
            return PUBLISHER.sign(plugin.unsigned());
        }
    }
}
