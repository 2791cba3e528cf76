package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ieum.industry.FirmClass;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stories of the classification have in common: firms with figures, and a run over them. */
public abstract class RatedFirmFixture {

    /** The last year whose figures firms have. */
    protected static final int YEAR = 2025;

    @Autowired
    protected Classifications classifications;

    @Autowired
    protected RunResults results;

    @Autowired
    protected RunReview review;

    @Autowired
    protected FirmClasses classes;

    @Autowired
    protected LifeCycles cycles;

    @Autowired
    LifeCycle<RunState> classificationCycle;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @AfterEach
    protected void removeAll() {
        in(() -> jdbc.sql("DELETE FROM core.firm_class").update());
        in(() -> jdbc.sql("DELETE FROM core.classification_run").update());
        in(() -> jdbc.sql("DELETE FROM core.company").update());
        in(() -> jdbc.sql("DELETE FROM core.regional_industry_former").update());
        in(() -> jdbc.sql("DELETE FROM core.regional_industry").update());
    }

    /** A firm of a manufacturing class that the region knows nothing else of. */
    protected UUID firm(String name) {
        return in(() -> jdbc.sql("""
                        INSERT INTO core.company (name, name_key, size_class, main_industry, main_industry_revision,
                            created_by, updated_by)
                        VALUES (:name, :name, 'SMALL', '26211', 11, 'test', 'test') RETURNING id""").param("name", name).query(UUID.class).single());
    }

    /** @param figures by column */
    protected void figures(UUID firm, int year, Map<String, Long> figures) {
        var columns = String.join(", ", figures.keySet());
        var values =
                String.join(", ", figures.values().stream().map(String::valueOf).toList());
        in(() -> jdbc.sql("INSERT INTO core.company_figures (company_id, year, source, " + columns
                        + ") VALUES (:firm, :year, '시험 목록', " + values + ")")
                .param("firm", firm)
                .param("year", year)
                .update());
        in(() -> jdbc.sql("UPDATE core.company SET latest_year = GREATEST(latest_year, :year) WHERE id = :firm")
                .param("firm", firm)
                .param("year", year)
                .update());
    }

    protected void certificate(UUID firm, String kind) {
        in(() -> jdbc.sql("INSERT INTO core.company_certificate (company_id, kind) VALUES (:firm, :kind)")
                .param("firm", firm)
                .param("kind", kind)
                .update());
    }

    /** Everything about the firm is known, and it earns no point. */
    protected UUID weak(String name) {
        var firm = firm(name);
        figures(firm, YEAR - 1, Map.of("revenue", 1_000L, "employees", 10L, "total_assets", 1_000L));
        figures(
                firm,
                YEAR,
                Map.of(
                        "revenue",
                        900L,
                        "employees",
                        9L,
                        "total_assets",
                        900L,
                        "exports",
                        0L,
                        "rnd_expense",
                        0L,
                        "patents",
                        0L));
        return firm;
    }

    /** Earns full points of growth and none of innovation: a candidate. */
    protected UUID growing(String name) {
        var firm = firm(name);
        figures(firm, YEAR - 1, Map.of("revenue", 1_000L, "employees", 10L, "total_assets", 1_000L));
        figures(
                firm,
                YEAR,
                Map.of(
                        "revenue",
                        2_000L,
                        "employees",
                        20L,
                        "total_assets",
                        2_000L,
                        "exports",
                        1_000L,
                        "rnd_expense",
                        0L,
                        "patents",
                        0L));
        return firm;
    }

    /** Earns full points of growth and most of innovation: leading. */
    protected UUID strong(String name) {
        var firm = firm(name);
        figures(firm, YEAR - 1, Map.of("revenue", 1_000L, "employees", 10L, "total_assets", 1_000L));
        figures(
                firm,
                YEAR,
                Map.of(
                        "revenue",
                        2_000L,
                        "employees",
                        20L,
                        "total_assets",
                        2_000L,
                        "exports",
                        1_000L,
                        "rnd_expense",
                        200L,
                        "patents",
                        20L));
        certificate(firm, "VENTURE");
        certificate(firm, "RESEARCH_INSTITUTE");
        return firm;
    }

    /** The region has chosen an industry, with a class of KSIC 11 as its scope. */
    protected void pillar(String name, String code) {
        var id = in(() -> jdbc.sql("""
                        INSERT INTO core.regional_industry (kind, name_ko, starts_on, changed_at, changed_by)
                        VALUES ('PILLAR', :name, DATE '2023-02-01', now(), 'test') RETURNING id""").param("name", name).query(UUID.class).single());
        in(() -> jdbc.sql(
                        "INSERT INTO core.regional_industry_code (industry_id, revision, code) VALUES (:id, 11, :code)")
                .param("id", id)
                .param("code", code)
                .update());
    }

    protected void isAlready(UUID firm, FirmClass of) {
        in(() -> jdbc.sql("""
                        INSERT INTO core.firm_class (company_id, since, class, reason, decided_by, decided_at)
                        VALUES (:firm, DATE '2024-01-01', :class, '지난 결정', 'test', now())""").param("firm", firm).param("class", of.name()).update());
    }

    protected RunId computed() {
        return over(classifications.order(), RunPhase.READY);
    }

    protected RunId over(RunId run, RunPhase phase) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> !classifications.get(run).phase().isAtWork());
        assertThat(classifications.get(run).phase()).isEqualTo(phase);
        return run;
    }

    protected RunId inReview() {
        var run = computed();
        take(run, "review", Grounds.NONE);
        return run;
    }

    protected RunId decided() {
        var run = inReview();
        take(run, "decide", Grounds.because("지역위원회 의결"));
        return run;
    }

    protected void take(RunId run, String step, Grounds grounds) {
        var version = cycles.get(classificationCycle, run.value()).version();
        cycles.take(classificationCycle, run.value(), version, step, grounds);
    }

    protected RatedFirm rated(RunId run, UUID firm) {
        return results.page(run, RowFilter.ALL, PageRequest.of(0, 1_000)).stream()
                .filter(row -> row.company().equals(firm))
                .findFirst()
                .orElseThrow();
    }

    protected @Nullable FirmClass classOf(UUID firm) {
        return classes.current(firm).map(ClassPeriod::of).orElse(null);
    }

    protected <T> T in(Supplier<T> action) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> action.get()));
    }
}
