package kr.ieum.nation.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.exchange.ImportField;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportKind;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.Undone;
import kr.ieum.identity.Role;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Figures of the series as the ministry brings them in from the statistics of the sources (trap T1). */
@Component
class SeriesImport implements ImportKind {

    static final String SERIES = "series";
    static final String AREA = "area";
    static final String PERIOD = "period";
    static final String VALUE = "value";
    static final String SOURCE = "source";
    static final String AS_OF = "as-of";

    private final SeriesService series;
    private final SeriesTakeover takeover;
    private final Regions regions;

    SeriesImport(SeriesService series, SeriesTakeover takeover, Regions regions) {
        this.series = series;
        this.takeover = takeover;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "series";
    }

    @Override
    public String titleKey() {
        return "nation.series.intake";
    }

    @Override
    public String hintKey() {
        return "nation.series.intake.hint";
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
                field(SERIES)
                        .mandatory()
                        .headers("지표", "지표명", "통계", "통계명", "indicator", "series")
                        .example("지역내총생산"),
                field(AREA)
                        .mandatory()
                        .headers("지역", "권역", "시도", "구분", "area", "region")
                        .example("비수도권"),
                field(PERIOD)
                        .mandatory()
                        .headers("기간", "연도", "시점", "년도", "period", "year")
                        .looksLike(cell -> Period.read(cell).isPresent())
                        .example("2020"),
                field(VALUE)
                        .mandatory()
                        .headers("값", "수치", "데이터", "value")
                        .looksLike(cell -> SeriesCheck.number(cell).isPresent())
                        .example("1,017"),
                field(SOURCE).headers("출처", "자료", "source").example("통계청, 지역소득"),
                field(AS_OF)
                        .headers("출처 기준일", "공표일", "기준일", "as of")
                        .looksLike(cell -> SeriesCheck.day(cell).isPresent())
                        .example("2026-08-31"));
    }

    private static ImportField field(String key) {
        return ImportField.of(key, "nation.series.field." + key);
    }

    @Override
    public RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings) {
        return new SeriesCheck(series.all(), regions.all(), source);
    }

    @Override
    public List<Message> facts(ImportId id) {
        return List.of(Message.of("nation.series.intake.fact"));
    }

    @Override
    public void compare(ImportRun run) {
        takeover.compare(run);
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
