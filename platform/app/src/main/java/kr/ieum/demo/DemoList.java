package kr.ieum.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.exchange.table.TableHead;
import kr.ieum.exchange.table.TableWriter;
import kr.ieum.region.District;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Synthetic firms of all regions as a list such as public bodies publish. */
@Component
public class DemoList {

    private static final long SEED = 20_230_406;
    private static final String YES = "Y";
    private static final List<String> CERTIFICATES = List.of("벤처기업", "이노비즈", "메인비즈", "글로벌 강소기업", "기업부설연구소");

    /** Sub-classes of KSIC 11, some of them more than once, since firms are not spread evenly. */
    private static final List<String> INDUSTRIES = List.of(
            "10309", "10603", "13409", "20122", "20412", "22211", "22259", "24133", "24321", "25912", "25912", "25942",
            "25942", "26211", "26321", "27111", "27215", "28201", "28519", "29142", "29142", "29180", "30122", "30399",
            "30399", "30399", "58212", "58222", "58222", "62010", "63992", "70113", "71532", "72129", "73201");

    private final Regions regions;

    DemoList(Regions regions) {
        this.regions = regions;
    }

    /** Writes the list as CSV; the same firms each time. */
    public void write(int firms, OutputStream out) throws IOException {
        var synthetic = new SyntheticFirms(SEED, districts(), INDUSTRIES);
        try (var writer = TableWriter.open(out, TableFormat.CSV, head())) {
            for (var firm : (Iterable<SyntheticFirm>) synthetic.firms(firms)::iterator) {
                writer.row(row(firm));
            }
        }
    }

    private static TableHead head() {
        var columns = new ArrayList<>(List.of(
                "기업명",
                "사업자등록번호",
                "대표자",
                "주소",
                "업종코드",
                "기업규모",
                "설립일",
                "2024 매출액(원)",
                "2024 수출액(원)",
                "2024 종사자수",
                "2024 연구개발비(원)",
                "2023 매출액(원)",
                "2023 수출액(원)",
                "2023 종사자수",
                "기준연도",
                "자산총계(원)",
                "특허수"));
        columns.addAll(CERTIFICATES);
        return new TableHead("예시 기업 목록", List.of(), columns);
    }

    private static List<@Nullable Object> row(SyntheticFirm firm) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(firm.name());
        cells.add(firm.businessNumber());
        cells.add(firm.representative());
        cells.add(firm.address());
        cells.add(firm.industry());
        cells.add(firm.sizeClass());
        cells.add(firm.foundedOn());
        cells.add(firm.revenue());
        cells.add(firm.exports());
        cells.add(firm.employees());
        cells.add(firm.rndExpense());
        cells.add(firm.before().revenue());
        cells.add(firm.before().exports());
        cells.add(firm.before().employees());
        cells.add(firm.year());
        cells.add(firm.totalAssets());
        cells.add(firm.patents());
        CERTIFICATES.forEach(certificate -> cells.add(firm.certificates().contains(certificate) ? YES : null));
        return cells;
    }

    private List<String> districts() {
        return regions.all().stream().flatMap(this::districtsOf).toList();
    }

    /** A region without districts of its own (세종) is an address itself, once for each of a few. */
    private Stream<String> districtsOf(Region region) {
        var name = region.name().ko();
        var districts = regions.districtsOf(region.id()).stream()
                .filter(district -> district.parent() == null)
                .map(District::name)
                .map(district -> name + " " + district.ko())
                .toList();
        return districts.size() > 1 ? districts.stream() : Stream.of(name, name, name, name);
    }
}
