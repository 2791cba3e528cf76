package kr.ieum.benchmarks;

import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.plugins.PluginService;
import kr.ieum.testkit.PluginCatalogue;
import org.springframework.stereotype.Component;

/** What the admins of regions do with plugins while something is measured. */
@Component
class PluginAdmin {

    static final List<String> REGIONS = List.of(
            "seoul",
            "busan",
            "daegu",
            "incheon",
            "gwangju",
            "daejeon",
            "ulsan",
            "sejong",
            "gyeonggi",
            "gangwon",
            "chungbuk",
            "chungnam",
            "jeonbuk",
            "jeonnam",
            "gyeongbuk",
            "gyeongnam",
            "jeju");

    private final PluginService service;
    private final PluginCatalogue catalogue;

    PluginAdmin(PluginService service, PluginCatalogue catalogue) {
        this.service = service;
        this.catalogue = catalogue;
    }

    void install(String region, byte[] archive) {
        catalogue.admit(archive);
        as(region, () -> service.install(archive));
    }

    void enable(String region, String pluginId) {
        as(region, () -> service.enable(idOf(pluginId)));
    }

    void disable(String region, String pluginId) {
        as(region, () -> service.disable(idOf(pluginId)));
    }

    /** Leaves a region as if it never had a plugin. */
    void eraseAll(String region) {
        as(
                region,
                () -> service.plugins()
                        .forEach(row -> service.erase(row.installation().id())));
    }

    private UUID idOf(String pluginId) {
        return service.plugins().stream()
                .filter(row -> row.installation().pluginId().equals(pluginId))
                .findFirst()
                .orElseThrow()
                .installation()
                .id();
    }

    private static void as(String region, Runnable action) {
        CurrentUser.callAs(Users.adminOf(region), () -> {
            action.run();
            return region;
        });
    }
}
