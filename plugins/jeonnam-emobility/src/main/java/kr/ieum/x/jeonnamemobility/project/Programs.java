package kr.ieum.x.jeonnamemobility.project;

import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
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
                plugin.bilingual("program.name"),
                plugin.bilingual("program.audience"),
                plugin.bilingual("program.support"),
                MOST_WON,
                FROM,
                TO,
                plugin.bilingual("program.contact")));
    }
}
