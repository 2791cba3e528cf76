package kr.ieum.contract;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import kr.ieum.Ieum;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the platform asks of every plugin. A plugin runs it in its own build with one class:
 *
 * <pre>{@code
 * class ContractTests extends PluginContract {}
 * }</pre>
 *
 * <p>The archive is the file that the system property {@code plugin.archive} names. The classes of the plugin are not on
 * the class path of these tests: the platform alone loads them, as it does where the plugin is installed.
 */
@ViewTest(classes = Ieum.class)
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
public abstract class PluginContract {

    @Autowired
    private Trial trial;

    @Autowired
    private Migration migration;

    @Autowired
    private Pages pages;

    /** The archive to look at. */
    protected Path archive() {
        var named = System.getProperty("plugin.archive");
        if (named == null) {
            return fail("name the archive: -Dplugin.archive=target/<plugin>.jar");
        }
        return Path.of(named);
    }

    @Test
    void thePlatformTakesTheArchive() {
        kept(trial.inspected(plugin()));
    }

    @Test
    void itListsItsExtensions() {
        kept(ExtensionRules.findings(plugin()));
    }

    @Test
    void itsVersionsAreSemanticOnesAndItsRangeHasAnEnd() {
        kept(VersionRules.findings(plugin()));
    }

    @Test
    void itStartsAndBringsExactlyWhatItAnnounces() {
        kept(trial.started(plugin()));
    }

    @Test
    void itAsksForWhatItUsesAndForNothingElse() {
        kept(PortRules.findings(plugin()));
    }

    @Test
    void itUsesNothingThatAPluginDoesNotSee() {
        kept(pages.unseen(plugin()));
    }

    @Test
    void itsTextsAreThereInKoreanAndInEnglish() {
        kept(TextRules.findings(plugin()));
    }

    @Test
    void itsManifestSpeaksKoreanAndEnglish() {
        kept(ManifestTextRules.findings(plugin()));
    }

    @Test
    void itsSqlNamesNoSchemaAndEachChangeHasAWayBack() {
        kept(SqlRules.findings(plugin()));
    }

    @Test
    void itsChangelogGoesUpAndBackAndUpAgain() {
        kept(migration.findings(plugin()));
    }

    @Test
    void itsViewsOpenForEveryoneInBothLanguagesAndAreAccessible() {
        kept(pages.findings(plugin()));
    }

    @Test
    void nothingOfItStaysInMemoryAfterItIsRemoved() throws InterruptedException {
        kept(pages.held(plugin()));
    }

    private BuiltPlugin plugin() {
        return BuiltPlugin.read(archive());
    }

    private static void kept(List<String> findings) {
        if (!findings.isEmpty()) {
            fail("The plugin does not keep its contract:\n- " + String.join("\n- ", findings));
        }
    }
}
