package kr.ieum.x.gangwonliquidhydrogen;

import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** Programmes, marked as examples: the technopark and the province announce the real ones. */
@Extension
public class Programs implements LocalPrograms {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 1);

    private final PluginContext plugin;

    Programs(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public List<LocalProgram> programs() {
        return List.of(program("joint-purchase"), program("prototype"), program("exhibition"));
    }

    /** How much a firm gets is said by the announcement of each round. */
    private LocalProgram program(String id) {
        var key = "program." + id;
        return new LocalProgram(
                id,
                plugin.bilingual(key + ".name"),
                plugin.bilingual("program.audience"),
                plugin.bilingual(key + ".support"),
                null,
                FROM,
                TO,
                plugin.bilingual(key + ".contact"));
    }
}
