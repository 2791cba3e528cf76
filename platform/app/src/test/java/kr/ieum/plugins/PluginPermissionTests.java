package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PluginPermissionTests {

    @Autowired
    PluginService service;

    @Autowired
    PluginRecords records;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    PluginPrograms programs;

    @Test
    @AsTenant("jeonnam")
    void anOfficerNeitherInstallsNorStopsNorRemoves() {
        var archive = SamplePlugin.good().archive();

        refused(() -> service.inspect(archive));
        refused(() -> service.install(catalogue.admit(archive)));
        refused(() -> service.enable(UUID.randomUUID()));
        refused(() -> service.disable(UUID.randomUUID()));
        refused(() -> service.uninstall(UUID.randomUUID()));
        refused(service::plugins);
        refused(records::past);
        refused(() -> records.files(UUID.randomUUID()));
        refused(() -> records.export(UUID.randomUUID(), Locale.KOREAN, OutputStream.nullOutputStream()));
        refused(() -> records.steps(SamplePlugin.ID));
    }

    @Test
    @AsTenant("jeonnam")
    void anOfficerReadsTheRegionsPrograms() {
        assertThat(programs.all()).isEmpty();
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryInstallsNothingForARegion() {
        refused(() -> service.install(catalogue.admit(SamplePlugin.good().archive())));
        refused(programs::all);
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void theAdminOfAnotherRegionFindsNoInstallation() {
        assertThatThrownBy(() -> service.disable(UUID.randomUUID())).isInstanceOf(UnknownInstallation.class);
    }

    private static void refused(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class);
    }
}
