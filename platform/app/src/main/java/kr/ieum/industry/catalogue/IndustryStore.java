package kr.ieum.industry.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The region's industries as they are kept; called within the transactions of {@link RegionalIndustries}. */
@Repository
class IndustryStore {

    private static final String SELECT = """
            SELECT i.*,
                ARRAY(SELECT s.criterion || ':' || s.score FROM core.regional_industry_score s
                    WHERE s.industry_id = i.id ORDER BY s.criterion) AS scores,
                ARRAY(SELECT c.revision || ':' || c.code FROM core.regional_industry_code c
                    WHERE c.industry_id = i.id ORDER BY c.revision DESC, c.code) AS codes,
                ARRAY(SELECT f.former_id FROM core.regional_industry_former f
                    WHERE f.industry_id = i.id ORDER BY f.former_id) AS formers
            FROM core.regional_industry i
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IndustryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RegionalIndustry> all() {
        return jdbc.sql(SELECT + "ORDER BY i.name_ko, i.id")
                .query((row, number) -> IndustryRows.read(row))
                .list();
    }

    Optional<RegionalIndustry> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE i.id = :id")
                .param("id", id)
                .query((row, number) -> IndustryRows.read(row))
                .optional();
    }

    UUID add(IndustryData data) {
        var id = filled("""
                        INSERT INTO core.regional_industry
                            (kind, name_ko, name_en, starts_on, ends_on, changed_at, changed_by)
                        VALUES (:kind, :name, :english, :from, :until, :now, :actor) RETURNING id""", data).query(UUID.class).single();
        addParts(id, data);
        return id;
    }

    /** @return whether the industry still had the version */
    boolean change(UUID id, int version, IndustryData data) {
        var changed =
                filled("""
                        UPDATE core.regional_industry SET version = version + 1, kind = :kind, name_ko = :name,
                            name_en = :english, starts_on = :from, ends_on = :until, changed_at = :now,
                            changed_by = :actor
                        WHERE id = :id AND version = :version""", data).param("id", id).param("version", version).update();
        if (changed > 0) {
            jdbc.sql("DELETE FROM core.regional_industry_score WHERE industry_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("DELETE FROM core.regional_industry_code WHERE industry_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("DELETE FROM core.regional_industry_former WHERE industry_id = :id")
                    .param("id", id)
                    .update();
            addParts(id, data);
        }
        return changed > 0;
    }

    /** @return whether the industry still had the version */
    boolean remove(UUID id, int version) {
        return jdbc.sql("DELETE FROM core.regional_industry WHERE id = :id AND version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    boolean isFollowed(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM core.regional_industry_former WHERE former_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** How many of those are the region's and stand before the reform. */
    int formers(UUID[] ids) {
        return jdbc.sql("SELECT count(*) FROM core.regional_industry WHERE id = ANY (:ids) AND kind = 'FORMER'")
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }

    private void addParts(UUID id, IndustryData data) {
        jdbc.sql("""
                        INSERT INTO core.regional_industry_score (industry_id, criterion, score)
                        SELECT :id, * FROM unnest(CAST(:criteria AS text[]), CAST(:scores AS int[]))""")
                .param("id", id)
                .param("criteria", data.scores().keySet().toArray(String[]::new))
                .param("scores", data.scores().values().toArray(Integer[]::new))
                .update();
        jdbc.sql("""
                        INSERT INTO core.regional_industry_code (industry_id, revision, code)
                        SELECT :id, * FROM unnest(CAST(:revisions AS int[]), CAST(:codes AS text[]))""")
                .param("id", id)
                .param(
                        "revisions",
                        data.scope().stream().map(ScopeCode::revision).toArray(Integer[]::new))
                .param("codes", data.scope().stream().map(ScopeCode::code).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        INSERT INTO core.regional_industry_former (industry_id, former_id)
                        SELECT :id, unnest(CAST(:formers AS uuid[]))""")
                .param("id", id)
                .param("formers", data.formers().toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec filled(String sql, IndustryData data) {
        return jdbc.sql(sql)
                .param("kind", data.kind().name())
                .param("name", data.name())
                .param("english", data.englishName())
                .param("from", data.from())
                .param("until", data.until())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", CurrentUser.get().username());
    }
}
