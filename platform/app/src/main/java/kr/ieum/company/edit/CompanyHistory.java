package kr.ieum.company.edit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down who changed what; only the fields that differ are kept. */
@Component
class CompanyHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CompanyHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void created(UUID company, String actor, Instant now) {
        write(company, "created", null, null, null, actor, now);
    }

    void changed(UUID company, CompanyData before, CompanyData after, String actor, Instant now) {
        var fields = CompanyField.differing(before, after);
        if (!fields.isEmpty()) {
            write(company, "changed", values(fields, before), values(fields, after), null, actor, now);
        }
    }

    void merged(UUID survivor, CompanyData before, CompanyData after, String other, String actor, Instant now) {
        var fields = CompanyField.differing(before, after);
        write(survivor, "merged", values(fields, before), values(fields, after), other, actor, now);
    }

    void deleted(UUID company, @Nullable String reason, String actor, Instant now) {
        write(company, "deleted", null, null, reason, actor, now);
    }

    void restored(UUID company, String actor, Instant now) {
        write(company, "restored", null, null, null, actor, now);
    }

    private static Map<String, @Nullable Object> values(Set<CompanyField> fields, CompanyData company) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.property(), field.of(company)));
        return values;
    }

    private void write(
            UUID company,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason,
            String actor,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO core.change (at, actor, subject_kind, subject_id, action, before, after, reason)
                        VALUES (:at, :actor, 'company', :id, :action, CAST(:before AS jsonb), CAST(:after AS jsonb),
                            :reason)""")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("id", company)
                .param("action", action)
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", after == null ? null : json.writeValueAsString(after))
                .param("reason", reason)
                .update();
    }
}
