package kr.ieum.company.edit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.Changes;
import kr.ieum.company.CompanyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who changed what of a firm; only the fields that differ are kept. */
@Component
class CompanyHistory {

    private final Changes changes;

    CompanyHistory(Changes changes) {
        this.changes = changes;
    }

    void created(CompanyId company, CompanyData data) {
        changes.write(Change.of(company.subject(), Action.CREATED).to(values(known(data), data)));
    }

    void changed(CompanyId company, CompanyData before, CompanyData after) {
        var fields = CompanyField.differing(before, after);
        if (!fields.isEmpty()) {
            changes.write(Change.of(company.subject(), Action.CHANGED)
                    .from(values(fields, before))
                    .to(values(fields, after)));
        }
    }

    /** @param other name of the record that went into this one */
    void merged(CompanyId survivor, CompanyData before, CompanyData after, String other) {
        var fields = CompanyField.differing(before, after);
        changes.write(Change.of(survivor.subject(), Action.MERGED)
                .from(values(fields, before))
                .to(values(fields, after))
                .because(other));
    }

    void deleted(CompanyId company, String reason) {
        changes.write(Change.of(company.subject(), Action.DELETED).because(reason));
    }

    void restored(CompanyId company) {
        changes.write(Change.of(company.subject(), Action.RESTORED));
    }

    private static Set<CompanyField> known(CompanyData company) {
        var known = EnumSet.allOf(CompanyField.class);
        known.removeIf(field ->
                Objects.requireNonNullElse(field.of(company), List.of()).equals(List.of()));
        return known;
    }

    private static Map<String, @Nullable Object> values(Set<CompanyField> fields, CompanyData company) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.property(), field.of(company)));
        return values;
    }
}
