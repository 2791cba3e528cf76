package kr.ieum.x.jeonnamemobility.part;

import java.util.List;
import kr.ieum.plugin.ListImport;
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
                        new ListImport.Field(
                                "number",
                                text("part.number"),
                                List.of("품번", "Part no."),
                                ListImport.Type.TEXT,
                                true,
                                true),
                        new ListImport.Field(
                                "since", text("part.since"), List.of("적용일", "As of"), ListImport.Type.DATE, true, true),
                        new ListImport.Field(
                                "name", text("part.name"), List.of("품명"), ListImport.Type.TEXT, false, true),
                        new ListImport.Field(
                                "group", text("part.group"), List.of("분류"), ListImport.Type.TEXT, false, false),
                        new ListImport.Field(
                                "cost",
                                text("part.cost"),
                                List.of("단가", "Unit cost"),
                                ListImport.Type.WON,
                                false,
                                false),
                        new ListImport.Field(
                                "share",
                                text("part.share"),
                                List.of("국산 비율", "국산화율"),
                                ListImport.Type.PERCENT,
                                false,
                                false),
                        new ListImport.Field(
                                "evidence", text("part.evidence"), List.of("근거"), ListImport.Type.TEXT, false, false)),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
