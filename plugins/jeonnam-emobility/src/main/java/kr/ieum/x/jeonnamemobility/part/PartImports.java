package kr.ieum.x.jeonnamemobility.part;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.pf4j.Extension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of parts with what they cost and how domestic they are. */
@Extension
public class PartImports implements ListImports {

    private final PluginContext plugin;
    private final PartKeeper keeper;

    PartImports(PluginContext plugin, JdbcClient jdbc, Records records, PartGroups groups) {
        this.plugin = plugin;
        this.keeper = new PartKeeper(jdbc, records, groups, plugin);
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "parts",
                text("part.import"),
                text("part.import-hint"),
                List.of(
                        Field.key("number", text("part.number"), ListImport.Type.TEXT, "품번", "Part no."),
                        Field.key("since", text("part.since"), ListImport.Type.DATE, "적용일", "As of"),
                        Field.needed("name", text("part.name"), ListImport.Type.TEXT, "품명"),
                        Field.open("group", text("part.group"), ListImport.Type.TEXT, "분류"),
                        Field.open("cost", text("part.cost"), ListImport.Type.WON, "단가", "Unit cost"),
                        Field.open("share", text("part.share"), ListImport.Type.PERCENT, "국산 비율", "국산화율"),
                        Field.open("evidence", text("part.evidence"), ListImport.Type.TEXT, "근거")),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
