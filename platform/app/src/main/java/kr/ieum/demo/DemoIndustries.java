package kr.ieum.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ieum.industry.catalogue.IndustryData;
import kr.ieum.industry.catalogue.IndustryKind;
import kr.ieum.industry.catalogue.RegionalIndustries;
import kr.ieum.industry.catalogue.ScopeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Industries of most regions. The policy paper counts them and does not name them, so that these are made up and say so;
 * the last region is left as it is found by who begins.
 */
@Component
@Order(10)
@ConditionalOnBooleanProperty("ieum.demo")
class DemoIndustries implements DemoPart {

    private static final LocalDate REFORM = LocalDate.of(2023, 2, 16);
    private static final LocalDate FORMER = LocalDate.of(2021, 1, 1);
    private static final int REVISION = 11;
    private static final String MARK = "시범(합성) ";
    private static final String ENGLISH_MARK = "Synthetic: ";

    /** A made-up industry with two-digit classes of KSIC. */
    private record Sample(String name, String english, List<String> classes) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("정밀기계 부품", "precision machinery", List.of("25", "29")),
            new Sample("미래차 부품", "parts of future vehicles", List.of("30")),
            new Sample("바이오 식품", "bio food", List.of("10", "21")),
            new Sample("첨단 소재", "advanced materials", List.of("20", "22", "24")),
            new Sample("지능형 전자", "smart electronics", List.of("26", "28")),
            new Sample("디지털 콘텐츠", "digital content", List.of("58", "62", "63")),
            new Sample("의료기기", "medical devices", List.of("27")),
            new Sample("친환경 선박", "green ships", List.of("31")));
    private static final List<Sample> FUTURE = List.of(
            new Sample("수소 저장·운송", "hydrogen storage", List.of("25", "28")),
            new Sample("유전자·세포 치료", "gene and cell therapy", List.of("21")),
            new Sample("고성능 센서", "high-performance sensors", List.of("26", "27")));

    private final RegionalIndustries industries;
    private final DemoRegions regions;

    DemoIndustries(RegionalIndustries industries, DemoRegions regions) {
        this.industries = industries;
        this.regions = regions;
    }

    @Override
    public void fill() {
        var all = regions.withIndustries();
        for (var number = 0; number < all.size() - 1; number++) {
            var place = number;
            DemoPeople.asAdmin(all.get(number), () -> fill(place));
        }
    }

    private void fill(int number) {
        if (!industries.all().isEmpty()) {
            return;
        }
        var pillars = DemoPeople.from(SAMPLES, number).limit(3).toList();
        var former = industries.add(data(IndustryKind.FORMER, "주력 ", pillars.getFirst(), FORMER, REFORM, Set.of()));
        pillars.forEach(sample -> industries.add(data(
                IndustryKind.PILLAR,
                "",
                sample,
                REFORM,
                null,
                sample.equals(pillars.getFirst()) ? Set.of(former) : Set.of())));
        industries.add(data(IndustryKind.FUTURE, "", FUTURE.get(number % FUTURE.size()), REFORM, null, Set.of()));
    }

    private static IndustryData data(
            IndustryKind kind,
            String before,
            Sample sample,
            LocalDate from,
            @Nullable LocalDate until,
            Set<UUID> formers) {
        return new IndustryData(
                kind,
                MARK + before + sample.name(),
                ENGLISH_MARK + sample.english(),
                kind == IndustryKind.FORMER ? Map.of() : scores(sample),
                sample.classes().stream()
                        .map(code -> new ScopeCode(REVISION, code))
                        .toList(),
                from,
                until,
                formers);
    }

    private static Map<String, Integer> scores(Sample sample) {
        var place = SAMPLES.indexOf(sample);
        return Map.of("maturity", 70 + place * 3, "base", 82 - place * 4, "supply-chain", 60 + place * 5);
    }
}
