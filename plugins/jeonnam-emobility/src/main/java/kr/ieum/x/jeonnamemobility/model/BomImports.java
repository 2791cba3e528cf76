package kr.ieum.x.jeonnamemobility.model;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
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
        this.keeper = new BomKeeper(jdbc, records);
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "bom",
                text("model.import"),
                text("model.import-hint"),
                List.of(
                        Field.key("model", text("model.name"), ListImport.Type.TEXT, "모델", "차량"),
                        Field.key("edition", text("model.edition"), ListImport.Type.TEXT, "버전"),
                        Field.key("number", text("part.number"), ListImport.Type.TEXT, "품번", "Part no."),
                        Field.needed("quantity", text("model.quantity"), ListImport.Type.NUMBER, "수량", "Qty"),
                        Field.open("since", text("model.since"), ListImport.Type.DATE, "시작일")),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
