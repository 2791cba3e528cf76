package kr.ieum.contract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.Ieum;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What shows only when a plugin runs in the platform. */
@ViewTest(classes = Ieum.class)
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class RunningRulesTests {

    private static final String CHANGELOG = "db/0001-note.sql";

    @Autowired
    Trial trial;

    @Autowired
    Migration migration;

    @Autowired
    Pages pages;

    @Test
    void whatThePlatformRefusesIsSaid() {
        var findings = trial.inspected(Sample.good()
                .replace("plugin.yaml", "version: 1.0.0", "version: one")
                .built());

        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("FIELD_WRONG")
                .contains("version");
    }

    @Test
    void anArchiveThatNobodyHasSignedIsTold() {
        var findings = trial.inspected(BuiltPlugin.of(Sample.good().unsigned()));

        assertThat(findings).singleElement().asString().startsWith("UNSIGNED");
    }

    @Test
    void aClassOfOursOutsideTheContractIsNamed() {
        var findings = trial.inspected(Sample.good()
                .source("Inside", "class Inside { Object tenant() { return kr.ieum.tenancy.Tenancy.current(); } }")
                .built());

        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("USES_INTERNALS")
                .contains("kr.ieum.tenancy");
    }

    @Test
    void aPortThatIsNotOfferedIsNamed() {
        var findings = trial.inspected(Sample.good()
                .replace("plugin.yaml", "tables:", "ports: [moon]\ntables:")
                .built());

        assertThat(findings).singleElement().asString().contains("the port moon");
    }

    @Test
    void anAnnouncedProgramThatIsNotBroughtIsNamed() {
        var findings = trial.started(Sample.good()
                .replace("plugin.yaml", "tables:", "programs: [{id: help, name: {ko: 지원, en: Help}}]\ntables:")
                .built());

        assertThat(findings).singleElement().asString().contains("announces programs [help], the extensions bring []");
    }

    @Test
    void aLibraryThatAPluginDoesNotSeeIsNamed() {
        var findings = pages.unseen(Sample.good()
                .source("Orm", "class Orm { Object session() { return org.hibernate.Session.class; } }")
                .built());

        assertThat(findings).singleElement().asString().contains("Orm.class uses org.hibernate.Session");
    }

    @Test
    void tablesThatAreNotAnnouncedAreNamed() {
        var findings = migration.findings(
                Sample.good().replace("plugin.yaml", "[note]", "[note, more]").built());

        assertThat(findings).singleElement().asString().contains("announces the tables [note, more]", "makes [note]");
    }

    @Test
    void aWayBackThatLeavesATableIsTold() {
        var findings = migration.findings(Sample.good()
                .replace(CHANGELOG, "--rollback DROP TABLE note;", "--rollback DELETE FROM note;")
                .built());

        assertThat(findings).singleElement().asString().contains("still there", "note");
    }

    @Test
    void aChangelogThatFailsIsToldWithWhatTheDatabaseSays() {
        var findings = migration.findings(
                Sample.good().replace(CHANGELOG, "words text", "words txt").built());

        assertThat(findings).singleElement().asString().contains("does not go up", "txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add(new com.vaadin.flow.component.html.H1("two"));                       | it has 2 headings of the first level
            add(new com.vaadin.flow.component.html.H3("deep"));                      | is an H3 after an H1
            add(new com.vaadin.flow.component.textfield.TextField());                | a field (vaadin-text-field in div in div) has no label
            add(new com.vaadin.flow.component.select.Select<String>());              | a field (vaadin-select in div in div) has no label
            add(new com.vaadin.flow.component.grid.Grid<String>());                  | a table (vaadin-grid in div in div) has no name
            add(new com.vaadin.flow.component.button.Button(new com.vaadin.flow.component.icon.Icon("plus"))); | has neither text nor a name
            add(new com.vaadin.flow.component.html.Anchor("x/y"));                   | a link (a in div in div) has no text
            add(new com.vaadin.flow.component.html.Image());                         | an image (img in div in div) has no alternative
            var d = new com.vaadin.flow.component.html.Input(); d.setTabIndex(3); d.setAriaLabel("x"); add(d); | has the tabindex 3
            """)
    void aPageThatNotEveryoneCanUseIsTold(String statements, String told) {
        var findings = pages.findings(Sample.view(statements).built());

        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("the view page: ")
                .contains(told);
    }

    @Test
    void aPageThatNamesEverythingIsWell() {
        var findings = pages.findings(Sample.view("""
                var field = new com.vaadin.flow.component.textfield.TextField("이름");
                var short_ = new com.vaadin.flow.component.textfield.TextField();
                short_.setAriaLabel("값");
                var grid = new com.vaadin.flow.component.grid.Grid<String>();
                grid.setAriaLabel("표");
                var button = new com.vaadin.flow.component.button.Button(new com.vaadin.flow.component.icon.Icon("plus"));
                button.setAriaLabel("더하기");
                var choice = new com.vaadin.flow.component.combobox.ComboBox<String>("선택");
                var agreed = new com.vaadin.flow.component.checkbox.Checkbox("동의");
                var group = new com.vaadin.flow.component.radiobutton.RadioButtonGroup<String>("하나", "가", "나");
                var day = new kr.ieum.plugin.ui.DateField("날");
                add(new com.vaadin.flow.component.html.H2("둘째"), field, short_, grid, button, choice, agreed, group, day,
                        new com.vaadin.flow.component.html.Image("", ""));
                """).built());

        assertThat(findings).isEmpty();
    }

    @Test
    void aViewThatDoesNotOpenIsToldWithItsCause() {
        var findings = pages.findings(Sample.view("if (true) throw new IllegalStateException(\"broken on purpose\");")
                .built());

        assertThat(findings)
                .isNotEmpty()
                .first()
                .asString()
                .contains("does not open for REGION_ADMIN", "broken on purpose");
    }

    @Test
    void aViewThatLacksATextInEnglishIsTold() {
        var findings = pages.findings(Sample.good()
                .source(
                        "SampleView",
                        Sample.VIEW.formatted(
                                "if (getLocale().getLanguage().equals(\"en\")) plugin.text(getLocale(), \"gone\");"))
                .built());

        assertThat(findings).singleElement().asString().contains("does not open in English", "gone");
    }

    @Test
    void classesThatSomethingHoldsAreTold() throws InterruptedException {
        var findings = pages.held(Sample.view("""
                Thread.ofPlatform().daemon().start(() -> {
                    try {
                        Thread.sleep(600_000);
                    } catch (InterruptedException end) {
                        return;
                    }
                });
                """).built());

        assertThat(findings).singleElement().asString().contains("stay in memory", "@PreDestroy");
    }
}
