package kr.ieum.region.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.ColumnGuess;
import kr.ieum.exchange.FileTable;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import kr.ieum.exchange.Undone;
import kr.ieum.region.Industries;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The crosswalk between the sub-classes of revisions 10 and 11 (연계표), read from either side. */
@Component
class IndustryLinkImport extends ReferenceList {

    private static final String OLD = "code-10";
    private static final String PRESENT = "code-11";

    /** What a row says. */
    record Link(String code10, String code11) {}

    private final IndustryLinks links;
    private final LinkDirection direction;

    IndustryLinkImport(IndustryLinks links, Industries industries) {
        super("region.intake.links", "industry-links");
        this.links = links;
        this.direction = new LinkDirection(industries, OLD, PRESENT);
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                code(OLD).headers("KSIC-10 코드", "10차 코드", "KSIC10", "10차", "구코드", "개정 전 코드", "old_code", "from_code"),
                code(PRESENT)
                        .headers("KSIC-11 코드", "11차 코드", "KSIC11", "11차", "신코드", "개정 후 코드", "new_code", "to_code"));
    }

    private static ImportField code(String field) {
        return ImportField.of(field, "region.intake.field." + field)
                .mandatory()
                .looksLike(cell -> Level.SUB_CLASS.fits(CodeCell.plain(cell)));
    }

    /** Headers such as from_code and to_code say nothing of the direction; the codes do. */
    @Override
    public List<ColumnGuess> refined(FileTable table, List<ColumnGuess> guesses) {
        return direction.checked(table, guesses);
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return IndustryLinkImport::check;
    }

    private static CheckedRow check(RowValues row) {
        var code10 = CodeCell.read(row.values().getOrDefault(OLD, ""), Level.SUB_CLASS, OLD);
        var code11 = CodeCell.read(row.values().getOrDefault(PRESENT, ""), Level.SUB_CLASS, PRESENT);
        var link = new Link(code10.code(), code11.code());
        var label = link.code10() + " → " + link.code11();
        var problems = Stream.concat(code10.problems().stream(), code11.problems().stream())
                .toList();
        return new CheckedRow(label, label, link, Set.of(), problems);
    }

    @Override
    public void compare(ImportRun run) {
        links.compare(run);
    }

    @Override
    public void commit(ImportRun run) {
        links.commit(run);
    }

    @Override
    public Undone undo(ImportRun run) {
        return links.undo(run);
    }
}
