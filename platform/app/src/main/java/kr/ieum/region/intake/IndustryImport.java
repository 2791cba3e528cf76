package kr.ieum.region.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.Undone;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/**
 * The Korean Standard Industrial Classification as the statistics office publishes it: five levels side by side.
 *
 * @see "Decision 0012: the folder tenants/ and the reference tables"
 */
@Component
class IndustryImport extends ReferenceList {

    private final IndustryComparison comparison;
    private final IndustryTakeover takeover;

    IndustryImport(IndustryComparison comparison, IndustryTakeover takeover) {
        super("region.intake.industries", "industries");
        this.comparison = comparison;
        this.takeover = takeover;
    }

    @Override
    public List<ImportField> fields() {
        var fields = new ArrayList<ImportField>();
        for (var level : Level.values()) {
            var code = ImportField.of(level.code(), "region.intake.field." + level.code())
                    .headers(level.codeHeaders());
            var name = ImportField.of(level.title(), "region.intake.field." + level.title())
                    .headers(level.titleHeaders());
            fields.add(level == Level.SUB_CLASS ? code.mandatory() : code);
            fields.add(level == Level.SUB_CLASS ? name.mandatory() : name);
        }
        return fields;
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return new IndustryCheck(headings.keySet());
    }

    @Override
    public void compare(ImportRun run) {
        comparison.compare(run);
    }

    @Override
    public List<Message> facts(ImportId id) {
        return comparison.facts(id);
    }

    @Override
    public void commit(ImportRun run) {
        takeover.commit(run);
    }

    @Override
    public Undone undo(ImportRun run) {
        return takeover.undo(run);
    }
}
