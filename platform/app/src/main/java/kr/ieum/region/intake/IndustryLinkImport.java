package kr.ieum.region.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import kr.ieum.exchange.Undone;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The crosswalk between the sub-classes of revisions 10 and 11 (연계표), read from either side. */
@Component
class IndustryLinkImport implements ImportKind {

    private static final String OLD = "code-10";
    private static final String PRESENT = "code-11";

    /** What a row says. */
    record Link(String code10, String code11) {}

    private final IndustryLinks links;

    IndustryLinkImport(IndustryLinks links) {
        this.links = links;
    }

    @Override
    public String id() {
        return "industry-links";
    }

    @Override
    public String titleKey() {
        return "region.intake.links";
    }

    @Override
    public String hintKey() {
        return "region.intake.links.hint";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MINISTRY_ADMIN);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of(OLD, "region.intake.field.code-10")
                        .mandatory()
                        .headers("KSIC-10 코드", "10차 코드", "from_code"),
                ImportField.of(PRESENT, "region.intake.field.code-11")
                        .mandatory()
                        .headers("KSIC-11 코드", "11차 코드", "to_code"));
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return IndustryLinkImport::check;
    }

    private static CheckedRow check(RowValues row) {
        var problems = new ArrayList<Problem>();
        for (var field : List.of(OLD, PRESENT)) {
            var code = row.values().getOrDefault(field, "");
            if (!Level.SUB_CLASS.fits(code)) {
                var key = "region.intake.problem.bad-code";
                var wrong = Problem.error(field, Message.of(key), Message.of(key + ".mend"));
                problems.add(Level.SUB_CLASS.fits("0" + code) ? wrong.proposing("0" + code) : wrong);
            }
        }
        var link = new Link(row.values().getOrDefault(OLD, ""), row.values().getOrDefault(PRESENT, ""));
        var label = link.code10() + " → " + link.code11();
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
