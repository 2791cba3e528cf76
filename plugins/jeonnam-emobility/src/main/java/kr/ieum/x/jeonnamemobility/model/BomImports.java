package kr.ieum.x.jeonnamemobility.model;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.pf4j.Extension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bills of material of vehicles. */
@Extension
public class BomImports implements ListImports {

    private final PluginContext plugin;
    private final BomKeeper keeper;

    BomImports(PluginContext plugin, JdbcClient jdbc, Records records) {
        this.plugin = plugin;
        this.keeper = new BomKeeper(jdbc, records, plugin);
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "bom",
                text("model.import"),
                text("model.import-hint"),
                List.of(
                        new ListImport.Field(
                                "model", text("model.name"), List.of("모델", "차량"), ListImport.Type.TEXT, true, true),
                        new ListImport.Field(
                                "edition", text("model.edition"), List.of("버전"), ListImport.Type.TEXT, true, true),
                        new ListImport.Field(
                                "number",
                                text("part.number"),
                                List.of("품번", "Part no."),
                                ListImport.Type.TEXT,
                                true,
                                true),
                        new ListImport.Field(
                                "quantity",
                                text("model.quantity"),
                                List.of("수량", "Qty"),
                                ListImport.Type.NUMBER,
                                false,
                                true),
                        new ListImport.Field(
                                "since", text("model.since"), List.of("시작일"), ListImport.Type.DATE, false, false)),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
