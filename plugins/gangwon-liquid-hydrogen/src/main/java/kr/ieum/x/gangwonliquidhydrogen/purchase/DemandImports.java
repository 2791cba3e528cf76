package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;
import org.pf4j.Extension;
import org.springframework.transaction.support.TransactionOperations;

/** Lists of demands that come in as files. */
@Extension
public class DemandImports implements ListImports {

    private final PluginContext plugin;
    private final DemandKeeper keeper;

    DemandImports(
            PluginContext plugin,
            Rounds rounds,
            Demands demands,
            DemandService service,
            Firms firms,
            Words words,
            TransactionOperations transactions) {
        this.plugin = plugin;
        keeper = new DemandKeeper(rounds, demands, service, firms, words, transactions);
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
                        field(DemandKeeper.QUANTITY, ListImport.Type.NUMBER, false, true),
                        field(DemandKeeper.WANTED, ListImport.Type.DATE, false, false),
                        field(DemandKeeper.NOTE, ListImport.Type.TEXT, false, false)),
                keeper));
    }

    private Field key(String id) {
        return field(id, ListImport.Type.TEXT, true, true);
    }

    private Field field(String id, ListImport.Type type, boolean key, boolean required) {
        var headings = plugin.bilingual("import." + id + ".headings");
        var names = Stream.of(headings.ko(), headings.en())
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .toList();
        return new Field(id, plugin.bilingual("import." + id), names, type, key, required);
    }
}
