package kr.ieum.plugins.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kr.ieum.plugin.Files;
import kr.ieum.plugin.Files.KeptFile;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@IntegrationTest
@AsTenant("jeonnam")
class PluginFilesTests {

    private static final byte[] CONTENT = "내용".getBytes(StandardCharsets.UTF_8);

    @Autowired
    PluginFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @AfterEach
    void removeAll() {
        files.removeAll("first");
        files.removeAll("second");
    }

    @Test
    void aFileComesBackAsItWasKept() {
        var port = port("first");

        var id = port.keep("협약서.pdf", "application/pdf", CONTENT);

        assertThat(port.read(id)).isEqualTo(CONTENT);
        assertThat(port.all())
                .extracting(KeptFile::name, KeptFile::size, KeptFile::contentType)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("협약서.pdf", 6L, "application/pdf"));
    }

    @Test
    void aRemovedFileIsGone() {
        var port = port("first");
        var id = port.keep("협약서.pdf", "application/pdf", CONTENT);

        port.remove(id);
        port.remove(id);

        assertThat(port.all()).isEmpty();
        assertThatThrownBy(() -> port.read(id)).hasMessageContaining("그런 파일이 없습니다");
    }

    @Test
    void anotherPluginReachesNothingOfIt() {
        var id = port("first").keep("협약서.pdf", "application/pdf", CONTENT);
        var other = port("second");

        other.remove(id);

        assertThat(other.all()).isEmpty();
        assertThatThrownBy(() -> other.read(id)).isInstanceOf(IllegalArgumentException.class);
        assertThat(port("first").all()).hasSize(1);
    }

    @Test
    void theSamePluginOfAnotherRegionReachesNothingOfIt() {
        var id = port("first").keep("협약서.pdf", "application/pdf", CONTENT);

        Tenancy.runAs(new TenantId("gangwon"), () -> {
            port("first").remove(id);
            assertThat(port("first").all()).isEmpty();
        });

        assertThat(port("first").all()).hasSize(1);
    }

    @Test
    void whatIsTooLargeIsRefusedWithItsLimit() {
        var port = new FilesOfPlugin(small(8, 100), "first");

        assertThatThrownBy(() -> port.keep("큰 파일.bin", "application/octet-stream", new byte[9 * 1024 * 1024]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8MB");
        assertThatThrownBy(() -> port.keep("빈 파일.bin", "application/octet-stream", new byte[0]))
                .hasMessageContaining("빈 파일");
    }

    @Test
    void twoAtOnceDoNotBothTakeTheLastPlace() throws Exception {
        var tight = small(2, 3);
        var tenant = Tenancy.current();
        Callable<Boolean> keeping = () -> Tenancy.callAs(tenant, () -> {
            try {
                tight(tight);
                return true;
            } catch (IllegalArgumentException full) {
                return false;
            }
        });

        try (var threads = Executors.newFixedThreadPool(4)) {
            var kept = threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(each -> keeping).toList());

            assertThat(kept.stream().filter(each -> each.resultNow()).count()).isOne();
        }
        assertThat(files.all("first")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../up.pdf",
                "a/b.pdf",
                "C:\\b.pdf",
                "x\u0000.pdf",
                "fdp.\u202Eexe",
                "a.",
                ".hidden"
            })
    void aNameIsAName(String name) {
        assertThatThrownBy(() -> port("first").keep(name, "application/pdf", CONTENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("파일 이름");
    }

    @Test
    void anUnknownFileIsRefused() {
        assertThatThrownBy(() -> port("first").read(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    private void tight(PluginFiles tight) {
        transaction.executeWithoutResult(
                status -> tight.keep("first", "파일.bin", "application/octet-stream", new byte[2 * 1024 * 1024]));
    }

    /** Transactions are begun by the test where they matter: this one is no bean. */
    private PluginFiles small(int largest, int space) {
        return new PluginFiles(
                jdbc, new FileProperties(DataSize.ofMegabytes(largest), DataSize.ofMegabytes(space)), texts, clock);
    }

    private Files port(String pluginId) {
        return new FilesOfPlugin(files, pluginId);
    }
}
