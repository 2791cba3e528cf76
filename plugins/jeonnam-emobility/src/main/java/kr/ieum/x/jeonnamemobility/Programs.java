package kr.ieum.x.jeonnamemobility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** One programme, marked as an example: the province announces the real ones. */
@Extension
public class Programs implements LocalPrograms {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final long MOST_WON = 50_000_000;

    private final PluginContext plugin;

    Programs(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<LocalProgram> programs() {
        return List.of(new LocalProgram(
                "prototype-parts",
                text("program.name"),
                text("program.audience"),
                text("program.support"),
                MOST_WON,
                FROM,
                TO,
                text("program.contact")));
    }

    private LocalText text(String key) {
        return new LocalText(plugin.text(Locale.KOREAN, key), plugin.text(Locale.ENGLISH, key));
    }
}
