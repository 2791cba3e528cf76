package kr.ieum.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of an archive without running it. */
class FileRulesTests {

    private static final String KOREAN = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";
    private static final String CHANGELOG = "db/0001-note.sql";

    @Test
    void aPluginWithoutExtensionsIsToldHowToListThem() {
        var findings = ExtensionRules.findings(
                Sample.good().text("META-INF/extensions.idx", "# nothing\n").built());

        assertThat(findings).singleElement().asString().contains("lists no extension", "@Extension", "-proc:full");
    }

    @Test
    void anExtensionThatIsNotInTheArchiveIsNamed() {
        var findings = ExtensionRules.findings(Sample.good()
                .text("META-INF/extensions.idx", "kr.ieum.x.contractsample.Gone\n")
                .built());

        assertThat(findings).singleElement().asString().contains("kr.ieum.x.contractsample.Gone", "not in the archive");
    }

    @Test
    void aRangeWithoutEndIsToldWhereToEnd() {
        var findings = VersionRules.findings(Sample.good()
                .replace("plugin.yaml", ">=0.2.0 & <1.0.0", ">=0.2.0")
                .built());

        assertThat(findings).singleElement().asString().contains("\">=0.2.0\" also admits 1.0.0", "write an end");
    }

    @Test
    void aPluginThatDependsOnItselfIsTold() {
        var findings = VersionRules.findings(Sample.good()
                .replace(
                        "plugin.yaml", "tables:", "dependencies: [{id: contract-sample, versions: '>=1.0.0'}]\ntables:")
                .built());

        assertThat(findings).singleElement().asString().contains("depends on itself");
    }

    @Test
    void aPortThatNothingUsesIsNamed() {
        var findings = PortRules.findings(Sample.good()
                .replace("plugin.yaml", "tables:", "ports: [firms]\ntables:")
                .built());

        assertThat(findings)
                .containsExactly("plugin.yaml asks for the port firms, and no class uses it: take it off ports");
    }

    @Test
    void aPortThatIsUsedWithoutAskingIsNamed() {
        var findings = PortRules.findings(Sample.good()
                .source("Used", "class Used { Used(kr.ieum.plugin.Firms firms) {} }")
                .built());

        assertThat(findings).singleElement().asString().contains("a class uses the port firms", "add it to ports");
    }

    @Test
    void hostsAndSettingsThatNothingCanReadAreNamed() {
        var findings = PortRules.findings(
                Sample.good().replace("plugin.yaml", "tables:", """
                        hosts: [data.example.kr]
                        settings: [{key: on, name: {ko: 켬, en: On}, type: switch}]
                        tables:""").built());

        assertThat(findings).hasSize(2).allMatch(finding -> finding.contains("without asking for the port"));
    }

    @Test
    void aStatementWithoutTablesIsTold() {
        var findings = PortRules.findings(
                Sample.good().replace("plugin.yaml", "tables: [note]", "").built());

        assertThat(findings).singleElement().asString().contains("JdbcClient", "no tables");
    }

    @Test
    void aTextThatOnlyOneLanguageHasIsNamed() {
        var findings = TextRules.findings(Sample.good()
                .text(KOREAN, "title=메모 {0}건\nmore=더 보기")
                .text(ENGLISH, "title={0} notes\nless=Show less")
                .built());

        assertThat(findings)
                .containsExactly(
                        "messages.properties has no text less, messages_en.properties has one: write it in both",
                        "messages_en.properties has no text more, messages.properties has one: write it in both");
    }

    @Test
    void aMissingBundleIsNamed() {
        var plugin = Sample.good().built();
        plugin.entries().remove(ENGLISH);

        assertThat(TextRules.findings(plugin))
                .anyMatch(finding -> finding.startsWith(ENGLISH + " is not in the archive"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            메모 | ''           | the text title is blank in English
            메모 | 메모          | is the same in Korean and English
            Save all of it | Save all of it | is the same in Korean and English
            메모 {0} | Notes     | has the arguments [0] in Korean and [] in English
            메모 | the region''''s notes {x | cannot be formatted
            """)
    void aTextThatDoesNotSayTheSameInBothLanguagesIsNamed(String korean, String english, String told) {
        var findings = TextRules.findings(Sample.good()
                .text(KOREAN, "title=" + korean)
                .text(ENGLISH, "title=" + english)
                .built());

        assertThat(findings).singleElement().asString().contains(told);
    }

    @Test
    void anApostropheThatWouldDisappearIsNamed() {
        var findings = TextRules.findings(
                Sample.good().text(ENGLISH, "title=the region's {0} notes").built());

        assertThat(findings).anyMatch(finding -> finding.contains("double it ('')"));
    }

    @Test
    void namesCodesAndUnitsMayBeTheSame() {
        var findings = TextRules.findings(Sample.good()
                .text(KOREAN, "title={0}\ncsv=CSV\nunit=%\nbody=KOSME")
                .text(ENGLISH, "title={0}\ncsv=CSV\nunit=%\nbody=KOSME")
                .built());

        assertThat(findings).isEmpty();
    }

    @Test
    void aTextOfTheManifestThatIsNotTranslatedIsNamedByItsPlace() {
        var findings = ManifestTextRules.findings(Sample.good()
                .replace("plugin.yaml", "en: Sample page", "en: 표본 화면")
                .built());

        assertThat(findings)
                .containsExactly("plugin.yaml: menu[0].title is the same in Korean and English (\"표본 화면\"):"
                        + " translate one of them");
    }

    @Test
    void aChangeWithoutWayBackIsNamed() {
        var findings = SqlRules.findings(Sample.good()
                .replace(CHANGELOG, "--rollback DROP TABLE note;", "")
                .built());

        assertThat(findings)
                .containsExactly("db/0001-note.sql: the changeset sample:note says no way back: end it with a line"
                        + " --rollback and the SQL that undoes it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE core.note (id int);",
                "INSERT INTO x_jeonnam__contract_sample_1.note SELECT 1;",
                "CREATE TABLE mine.note (id int);",
                "ALTER TABLE IF EXISTS only_mine.note ADD COLUMN x int;",
                "SET search_path = public;",
                "SET ROLE ieum_app;",
                "CREATE SCHEMA more;",
            })
    void sqlThatNamesASchemaIsShown(String statement) {
        var findings = SqlRules.findings(Sample.good()
                .replace(CHANGELOG, "--rollback", statement + "\n--rollback")
                .built());

        assertThat(findings).isNotEmpty().allMatch(finding -> finding.contains("name tables without schema"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- as in core.company",
                "INSERT INTO note (words) VALUES ('see core.company');",
                "UPDATE note SET words = n.words FROM note n WHERE note.id = n.id;",
                "CREATE INDEX words ON note (lower(words));",
            })
    void sqlThatOnlyLooksLikeItIsNot(String statement) {
        var findings = SqlRules.findings(Sample.good()
                .replace(CHANGELOG, "--rollback", statement + "\n--rollback")
                .built());

        assertThat(findings).isEmpty();
    }

    @Test
    void aStatementInAClassThatNamesASchemaIsShown() {
        var findings = SqlRules.findings(Sample.good()
                .source("More", "class More { static final String SQL = \"SELECT * FROM core.company\"; }")
                .source("Other", "class Other { String sql() { return \"SELECT name FROM core.company\"; } }")
                .built());

        assertThat(findings).hasSize(2).allMatch(finding -> finding.contains("\"core.company\""));
    }

    @Test
    void aFileThatTheChangelogDoesNotRunIsNamed() {
        var findings = SqlRules.findings(
                Sample.good().text("db/changelog.xml", "<databaseChangeLog/>").built());

        assertThat(findings).singleElement().asString().startsWith("db/changelog.xml is not named db/NNNN-name.sql");
    }

    @Test
    void tablesWithoutChangelogAreTold() {
        var plugin = Sample.good().built();
        plugin.entries().remove(CHANGELOG);

        assertThat(SqlRules.findings(plugin))
                .isEqualTo(List.of(
                        "plugin.yaml announces tables, but the archive has no db/NNNN-name.sql that makes them"));
    }
}
