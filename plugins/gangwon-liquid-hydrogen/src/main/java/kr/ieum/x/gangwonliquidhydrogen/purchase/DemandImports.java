package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** Lists of demands that come in as files. */
@Extension
public class DemandImports implements ListImports {

    private final PluginContext plugin;
    private final DemandKeeper keeper;

    DemandImports(PluginContext plugin, DemandKeeper keeper) {
        this.plugin = plugin;
        this.keeper = keeper;
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "demands",
                plugin.bilingual("import.name"),
                plugin.bilingual("import.hint"),
                List.of(
                        key(DemandKeeper.ROUND),
                        key(DemandKeeper.NUMBER),
                        key(DemandKeeper.MATERIAL),
                        key(DemandKeeper.UNIT),
                        Field.needed(
                                DemandKeeper.QUANTITY,
                                name(DemandKeeper.QUANTITY),
                                ListImport.Type.NUMBER,
                                headings(DemandKeeper.QUANTITY)),
                        Field.open(
                                DemandKeeper.WANTED,
                                name(DemandKeeper.WANTED),
                                ListImport.Type.DATE,
                                headings(DemandKeeper.WANTED)),
                        Field.open(
                                DemandKeeper.NOTE,
                                name(DemandKeeper.NOTE),
                                ListImport.Type.TEXT,
                                headings(DemandKeeper.NOTE))),
                keeper));
    }

    private Field key(String id) {
        return Field.key(id, name(id), ListImport.Type.TEXT, headings(id));
    }

    private LocalText name(String id) {
        return plugin.bilingual("import." + id);
    }

    private String[] headings(String id) {
        var headings = plugin.bilingual("import." + id + ".headings");
        return Stream.of(headings.ko(), headings.en())
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .toArray(String[]::new);
    }
}
