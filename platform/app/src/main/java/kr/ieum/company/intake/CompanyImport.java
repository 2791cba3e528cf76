package kr.ieum.company.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.ieum.company.CompanyWords;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.Undone;
import kr.ieum.region.Addresses;
import kr.ieum.region.Industries;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/**
 * Lists of firms: of regions, technoparks, industrial complexes, certificates.
 *
 * @see "Decision 0004: import design"
 */
@Component
class CompanyImport implements ImportKind {

    private final Addresses addresses;
    private final Industries industries;
    private final CompanyWords words;
    private final Comparison comparison;
    private final Takeover takeover;
    private final Reversal reversal;
    private final Clock clock;

    CompanyImport(
            Addresses addresses,
            Industries industries,
            CompanyWords words,
            Comparison comparison,
            Takeover takeover,
            Reversal reversal,
            Clock clock) {
        this.addresses = addresses;
        this.industries = industries;
        this.words = words;
        this.comparison = comparison;
        this.takeover = takeover;
        this.reversal = reversal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "companies";
    }

    @Override
    public String titleKey() {
        return "company.intake.title";
    }

    @Override
    public String hintKey() {
        return "company.intake.hint";
    }

    @Override
    public List<ImportField> fields() {
        return Fields.upTo(LocalDate.now(clock).getYear() - 1);
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        var today = LocalDate.now(clock);
        var said = new Headings(headings);
        return new FirmCheck(
                new SharedCells(said),
                new WorkplaceReader(addresses, tenant),
                new IndustryFinder(industries, said.revision()),
                new FiguresReader(said, today.getYear() - 1),
                new CertificateReader(said, source, today),
                new Misplaced(addresses, industries),
                words,
                today);
    }

    @Override
    public void compare(ImportRun run) {
        comparison.compare(run);
    }

    @Override
    public void commit(ImportRun run) {
        takeover.commit(run);
    }

    @Override
    public void forget(ImportId id) {
        comparison.forget(id);
    }

    @Override
    public Undone undo(ImportRun run) {
        return reversal.undo(run);
    }
}
