package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import org.springframework.stereotype.Component;

/** The sectors by their names in both languages. */
@Component
class SectorNames {

    private final PluginContext plugin;

    SectorNames(PluginContext plugin) {
        this.plugin = plugin;
    }

    String korean(Sector sector) {
        return plugin.text(Locale.KOREAN, "sector." + sector);
    }

    Optional<Sector> find(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> {
                    var names = plugin.bilingual("sector." + sector);
                    return names.ko().equals(name) || names.en().equalsIgnoreCase(name);
                })
                .findFirst();
    }
}
