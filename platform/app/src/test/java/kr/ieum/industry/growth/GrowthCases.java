package kr.ieum.industry.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.growth.AreaRating.Rating;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms of a class and the ways of their plans, for tests. */
@Component
public class GrowthCases {

    private final GrowthPlans plans;
    private final GrowthSupports supports;
    private final LifeCycles cycles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    GrowthCases(
            GrowthPlans plans,
            GrowthSupports supports,
            LifeCycles cycles,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.plans = plans;
        this.supports = supports;
        this.cycles = cycles;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A firm that the innovation centre has recommended. */
    public UUID firm(String name, FirmClass firmClass) {
        var id = unclassified(name);
        transactions.executeWithoutResult(status ->
                jdbc.sql("""
                        INSERT INTO core.firm_class (company_id, since, class, reason, evidence_kind, evidence, decided_by, decided_at)
                        VALUES (:id, '2026-03-02', :class, '심의', 'innovation-center', '추천서 3호', 'test', now())""").param("id", id).param("class", firmClass.name()).update());
        return id;
    }

    UUID unclassified(String name) {
        return transactions.execute(
                status -> jdbc.sql("""
                        INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                        VALUES (:name, :name, 'SMALL', 'test', 'test') RETURNING id""").param("name", name).query(UUID.class).single());
    }

    /** What the register knows of a year. */
    public void figures(UUID firm, int year, Long revenue, Integer employees) {
        transactions.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.company_figures (company_id, year, revenue, employees, source)
                        VALUES (:id, :year, :revenue, :employees, '국세청 신고')
                        ON CONFLICT (tenant_id, company_id, year) DO UPDATE
                        SET revenue = excluded.revenue, employees = excluded.employees""")
                .param("id", firm)
                .param("year", year)
                .param("revenue", revenue)
                .param("employees", employees)
                .update());
    }

    /** A diagnosis, a need of potential firms, and two goals: revenue from 2025 to 2027, and patents. */
    static PlanData sound() {
        return new PlanData(
                "원천기술을 특허로 만든다",
                "강원테크노파크",
                List.of(new AreaRating("in-technology", Rating.STRENGTH, "시제품이 있다")),
                List.of(new PlanNeed("patent-application", "시제품의 기술을 지킨다")),
                List.of(
                        new PlanGoal(GrowthFigure.REVENUE, 2025, 1, "어림", 2027, 1_500_000_000L),
                        new PlanGoal(GrowthFigure.PATENTS, 2025, 0, "기업 확인", 2027, 3)));
    }

    static SupportData patent(long won) {
        return new SupportData(
                "patent-application",
                "by-stage",
                "IP 나래",
                "강원테크노파크",
                won,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 10, 31),
                "");
    }

    /** A potential firm with a plan that stands at the state. */
    UUID plan(String firm, GrowthState state) {
        var company = firm(firm, FirmClass.POTENTIAL);
        figures(company, 2025, 1_000_000_000L, 10);
        var id = plans.start(company, sound());
        if (state != GrowthState.DRAFT) {
            take(id, "agree");
        }
        if (state == GrowthState.RUNNING) {
            take(id, "start");
        }
        return id;
    }

    /** A potential firm with an agreed plan and a support. */
    public UUID supported(String firm, long won) {
        var plan = plan(firm, GrowthState.AGREED);
        supports.add(plan, patent(won));
        return plan;
    }

    void take(UUID id, String step) {
        var stand = cycles.get(plans.cycle(), id);
        cycles.take(plans.cycle(), id, stand.version(), step, new Grounds("협의함", "성장계획 합의서 1호"));
    }

    /** Forgets what other tests have left in the region. */
    public void clear() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.growth_plan").update());
    }
}
