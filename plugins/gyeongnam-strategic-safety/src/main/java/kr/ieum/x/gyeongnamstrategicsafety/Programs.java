package kr.ieum.x.gyeongnamstrategicsafety;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** Two programmes, marked as examples: the province announces the real ones. */
@Extension
public class Programs implements LocalPrograms {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 7, 1);

    private final PluginContext plugin;

    Programs(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<LocalProgram> programs() {
        return Stream.of("technology-link", "finance-link").map(this::program).toList();
    }

    private LocalProgram program(String id) {
        return new LocalProgram(
                id,
                plugin.bilingual("program." + id),
                plugin.bilingual("program.audience"),
                plugin.bilingual("program." + id + ".support"),
                null,
                FROM,
                TO,
                plugin.bilingual("program.contact"));
    }
}
