package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** What bodies look for, and which firms supply it, as lists. */
@Extension
public class LinkImports implements ListImports {

    private final PluginContext plugin;
    private final DemandKeeper demands;
    private final SupplyKeeper supplies;

    LinkImports(PluginContext plugin, DemandKeeper demands, SupplyKeeper supplies) {
        this.plugin = plugin;
        this.demands = demands;
        this.supplies = supplies;
    }

    @Override
    public List<ListImport> imports() {
        return List.of(
                new ListImport(
                        "demands",
                        text("links.import"),
                        text("links.import.hint"),
                        List.of(
                                member(),
                                demand(),
                                Field.needed("sector", text("pact.sectors"), ListImport.Type.TEXT),
                                Field.needed("need", text("links.need"), ListImport.Type.TEXT, "필요 구분"),
                                Field.needed("needed-by", text("links.needed-by"), ListImport.Type.DATE, "필요일"),
                                Field.open("amount", text("links.amount"), ListImport.Type.WON, "금액"),
                                Field.open("description", text("links.description"), ListImport.Type.TEXT)),
                        demands),
                new ListImport(
                        "supplies",
                        text("links.supplies"),
                        text("links.supplies.hint"),
                        List.of(
                                member(),
                                demand(),
                                Field.key("firm", text("links.number"), ListImport.Type.TEXT, "사업자번호"),
                                Field.needed("stage", text("links.stage"), ListImport.Type.TEXT),
                                Field.open("reason", text("links.reason"), ListImport.Type.TEXT)),
                        supplies));
    }

    private Field member() {
        return Field.key("member", text("links.member"), ListImport.Type.TEXT, "기관명", "협약기관");
    }

    private Field demand() {
        return Field.key("demand", text("links.demand"), ListImport.Type.TEXT, "수요명");
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
