package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.List;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImport.Field;
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
                        Field.key("caller", text("desk.caller"), ListImport.Type.TEXT, "문의자", "문의 기업", "기업명"),
                        Field.key("subject", text("desk.subject"), ListImport.Type.TEXT, "문의 제목"),
                        Field.key("received", text("desk.import.received"), ListImport.Type.DATE, "접수일자"),
                        Field.needed("question", text("desk.question"), ListImport.Type.TEXT, "내용"),
                        Field.needed("category", text("desk.category"), ListImport.Type.TEXT, "문의 구분"),
                        Field.needed("priority", text("desk.priority"), ListImport.Type.TEXT),
                        Field.open("answered", text("desk.import.answered"), ListImport.Type.DATE, "답변일자"),
                        Field.open("answer", text("desk.answer.words"), ListImport.Type.TEXT, "답변"),
                        Field.open("answered-by", text("desk.import.answered-by"), ListImport.Type.TEXT),
                        Field.open("closed", text("desk.close"), ListImport.Type.YES_NO, "종결 여부")),
                keeper));
    }

    private LocalText text(String key) {
        return plugin.bilingual(key);
    }
}
