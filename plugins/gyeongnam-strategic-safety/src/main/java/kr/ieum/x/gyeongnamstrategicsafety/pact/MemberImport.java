package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** The bodies of the pact as a list: one row each, told apart by name. */
@Extension
public class MemberImport implements ListImports {

    private final PluginContext plugin;
    private final MemberKeeper keeper;

    MemberImport(PluginContext plugin, MemberKeeper keeper) {
        this.plugin = plugin;
        this.keeper = keeper;
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "pact-members",
                plugin.bilingual("pact.import"),
                plugin.bilingual("pact.import.hint"),
                List.of(
                        Field.key("name", text("name"), ListImport.Type.TEXT, "기관", "협약기관"),
                        Field.open("role", text("role"), ListImport.Type.TEXT),
                        Field.open("sectors", text("sectors"), ListImport.Type.TEXT),
                        Field.open("programs", text("programs"), ListImport.Type.TEXT, "사업"),
                        Field.open("department", text("department"), ListImport.Type.TEXT, "부서"),
                        Field.open("phone", text("phone"), ListImport.Type.TEXT, "전화"),
                        Field.open("email", text("email"), ListImport.Type.TEXT, "이메일"),
                        Field.open("joined", text("joined"), ListImport.Type.DATE),
                        Field.open("left", text("left"), ListImport.Type.DATE),
                        Field.open("source", text("source"), ListImport.Type.TEXT)),
                keeper));
    }

    private LocalText text(String field) {
        return plugin.bilingual("pact." + field);
    }
}
