package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
import kr.ieum.plugin.ListImport.Type;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.PluginContext;
import org.pf4j.Extension;

/** What the desk was asked before, as a list. */
@Extension
public class TicketImport implements ListImports {

    private final PluginContext plugin;
    private final TicketKeeper keeper;

    TicketImport(PluginContext plugin, TicketKeeper keeper) {
        this.plugin = plugin;
        this.keeper = keeper;
    }

    @Override
    public List<ListImport> imports() {
        return List.of(new ListImport(
                "tickets",
                text("desk.import"),
                text("desk.import.hint"),
                List.of(
                        Field.key("caller", text("desk.caller"), Type.TEXT, "문의자", "문의 기업", "기업명"),
                        Field.key("subject", text("desk.subject"), Type.TEXT, "문의 제목"),
                        Field.key("received", text("desk.import.received"), Type.DATE, "접수일자"),
                        Field.needed("question", text("desk.question"), Type.TEXT, "내용"),
                        Field.needed("category", text("desk.category"), Type.TEXT, "문의 구분"),
                        Field.needed("priority", text("desk.priority"), Type.TEXT),
                        Field.open("answered", text("desk.import.answered"), Type.DATE, "답변일자"),
                        Field.open("answer", text("desk.answer.words"), Type.TEXT, "답변"),
                        Field.open("answered-by", text("desk.import.answered-by"), Type.TEXT),
                        Field.open("closed", text("desk.close"), Type.YES_NO, "종결 여부")),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
