package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.archive.ArchiveEntries;
import kr.ieum.plugins.archive.Checksum;
import kr.ieum.plugins.ports.PluginFiles;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import kr.ieum.testkit.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class ExportingPluginDataTests {

    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    PluginService service;

    @Autowired
    PluginRecords records;

    @Autowired
    PluginFiles files;

    @Autowired
    Spaces spaces;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void install() {
        service.install(catalogue.admit(NotesPlugin.first()));
    }

    @AfterEach
    void clear() {
        removeAll();
        new Ministry(signIn).asAdminOf(GANGWON, this::removeAll);
        catalogue.clear();
    }

    @Test
    void tablesComeOutAsCsvAndTheHistorySaysSo() throws IOException {
        write("1, '첫 번째, 메모'");

        var exported = export();

        assertThat(exported).containsOnlyKeys("note.csv");
        assertThat(text(exported, "note.csv")).contains("id,words", "\"첫 번째, 메모\"");
        assertThat(records.steps(NotesPlugin.ID)).extracting(PluginStep::action).startsWith(Action.EXPORTED);
    }

    @Test
    void keptFilesComeOutWithAListOfWhatTheyAre() throws IOException {
        keep("협약서.pdf", "처음");
        keep("협약서.PDF", "나중");
        keep("list.csv", "표");

        var exported = export();

        assertThat(exported)
                .containsOnlyKeys(
                        "note.csv", "files/협약서.PDF", "files/협약서 (2).pdf", "files/list (2).csv", "files/list.csv");
        assertThat(text(exported, "files/협약서 (2).pdf")).isEqualTo("처음");
        assertThat(text(exported, "files/list.csv").lines())
                .hasSize(4)
                .first()
                .isEqualTo("\uFEFF파일,원래 이름,형식,크기(바이트),SHA-256,보관 시작");
        assertThat(text(exported, "files/list.csv"))
                .contains("협약서 (2).pdf,협약서.pdf,application/pdf,6," + Checksum.of(bytes("처음")) + ",20");
    }

    @Test
    void whatAnotherPluginOrAnotherRegionKeepsIsNotInIt() throws IOException {
        keep("우리 것.pdf", "우리");
        files.keep("sample-other", "다른 것.pdf", "application/pdf", bytes("다른"));
        new Ministry(signIn).asAdminOf(GANGWON, () -> {
            service.install(catalogue.admit(NotesPlugin.first()));
            keep("강원 것.pdf", "강원");
        });

        assertThat(export()).containsOnlyKeys("note.csv", "files/우리 것.pdf", "files/list.csv");

        files.removeAll("sample-other");
    }

    @Test
    void theDataOfAnotherRegionDoNotComeOut() {
        var ours = only().id();

        new Ministry(signIn)
                .asAdminOf(
                        GANGWON,
                        () -> assertThatThrownBy(() -> exported(ours)).isInstanceOf(UnknownInstallation.class));
    }

    private void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    private Installation only() {
        return service.plugins().getFirst().installation();
    }

    private void write(String values) {
        try (var space = spaces.open(NotesPlugin.ID, only().generation())) {
            space.jdbc().sql("INSERT INTO note VALUES (" + values + ")").update();
        }
    }

    private Map<String, byte[]> export() throws IOException {
        return ArchiveEntries.read(exported(only().id()), name -> true);
    }

    private byte[] exported(UUID id) throws IOException {
        var target = new ByteArrayOutputStream();
        records.export(id, Locale.KOREAN, target);
        return target.toByteArray();
    }

    private void keep(String name, String content) {
        files.keep(NotesPlugin.ID, name, "application/pdf", bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, byte[]> exported, String name) {
        return new String(exported.get(name), StandardCharsets.UTF_8);
    }
}
