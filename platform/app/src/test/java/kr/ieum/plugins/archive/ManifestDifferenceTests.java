package kr.ieum.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import kr.ieum.plugins.SamplePlugin;
import kr.ieum.plugins.archive.Ask.Topic;
import kr.ieum.plugins.archive.ManifestDifference.Change;
import kr.ieum.plugins.archive.ManifestDifference.Sort;
import org.junit.jupiter.api.Test;

class ManifestDifferenceTests {

    private static final PluginManifest BEFORE = read(SamplePlugin.MANIFEST);

    @Test
    void theSameAsksMakeNoDifferenceWhateverTheVersion() {
        var after = read(SamplePlugin.MANIFEST.replace("1.2.0", "1.3.0"));

        var difference = ManifestDifference.between(BEFORE, after);

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsNewAndWhatIsGoneWithTheFurthestReachingFirst() {
        var after = read(SamplePlugin.MANIFEST
                .replace("ports: [firms]", "ports: [firms, files]\nhosts: [data.example.kr]\ntables: [part]")
                .replace("- id: help\n    name: {ko: 표본 지원", "- id: aid\n    name: {ko: 표본 도움"));

        var difference = ManifestDifference.between(BEFORE, after);

        assertThat(difference.changes())
                .extracting(Change::topic, Change::sort)
                .containsExactly(
                        tuple(Topic.PORTS, Sort.ADDED),
                        tuple(Topic.HOSTS, Sort.ADDED),
                        tuple(Topic.TABLES, Sort.ADDED),
                        tuple(Topic.PROGRAMS, Sort.ADDED),
                        tuple(Topic.PROGRAMS, Sort.REMOVED));
    }

    @Test
    void saysWhatChangedUnderTheSameName() {
        var after = read(SamplePlugin.MANIFEST
                .replace("value: 90", "value: 80")
                .replace("publisher: sample", "publisher: other"));

        var difference = ManifestDifference.between(BEFORE, after);

        assertThat(difference.changes()).extracting(Change::topic).containsExactly(Topic.FACTS, Topic.PUBLISHER);
        assertThat(difference.changes()).extracting(Change::sort).containsOnly(Sort.CHANGED);
    }

    private static PluginManifest read(String manifest) {
        return PluginManifest.read(manifest.getBytes(StandardCharsets.UTF_8));
    }
}
