package kr.ieum.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes firms up, always the same ones for the same seed. Nothing of a real firm goes in: names are put together from
 * syllables, numbers are drawn; only districts and classes of industry are real.
 */
public final class SyntheticFirms {

    private static final List<String> FIRST = List.of(
            "가람", "나래", "다온", "라온", "마루", "바른", "사람", "아라", "자람", "차오름", "카이", "타래", "파란", "하람", "새길", "온누리", "한결",
            "푸른솔", "미리내", "늘봄", "도담", "해오름", "으뜸", "참빛");
    private static final List<String> SECOND = List.of(
            "정밀", "테크", "산업", "소재", "전자", "기계", "모터스", "푸드", "바이오", "시스템", "소프트", "에너지", "로보틱스", "물산", "이엔지", "화학",
            "메디컬", "패션", "농산", "해양");
    private static final List<String> SIZES = List.of("소상공인", "소기업", "소기업", "소기업", "중기업", "중기업", "중견기업");
    private static final List<String> CERTIFICATES = List.of("벤처기업", "이노비즈", "메인비즈", "글로벌 강소기업");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int FIRST_YEAR = 1985;
    static final int LAST_YEAR = 2024;
    private static final long MILLION = 1_000_000L;

    private final long seed;
    private final List<String> districts;
    private final List<String> industries;

    /**
     * @param districts names as they begin an address, such as 부산광역시 강서구; one that occurs twice is drawn twice as
     *     often
     * @param industries KSIC sub-classes of revision 11
     */
    public SyntheticFirms(long seed, List<String> districts, List<String> industries) {
        this.seed = seed;
        this.districts = List.copyOf(districts);
        this.industries = List.copyOf(industries);
    }

    /** @param count up to 9,999,999 firms */
    public Stream<SyntheticFirm> firms(int count) {
        // a generator for each firm: the hundredth is the same, however many are made and in whichever order
        return IntStream.range(0, count).mapToObj(number -> firm(number, new SplittableRandom(seed + number)));
    }

    private SyntheticFirm firm(int number, SplittableRandom random) {
        var size = draw(SIZES, random);
        var employees = employees(size, random);
        var told = random.nextInt(10) > 0;
        var revenue = told ? employees * (80L + random.nextInt(400)) * MILLION : null;
        var name = "예시 " + draw(FIRST, random) + draw(SECOND, random) + " " + (number + 1);
        var address = draw(districts, random) + " 예시로 " + (1 + random.nextInt(300));
        var industry = draw(industries, random);
        var founded = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * (LAST_YEAR - FIRST_YEAR)));
        var usualExports = exports(revenue, random);
        var certificate = random.nextInt(5) == 0 ? draw(CERTIFICATES, random) : null;
        var drive = Drive.draw(random);
        var exports = drive.exports(revenue, usualExports, random);
        return new SyntheticFirm(
                name,
                businessNumber(number),
                "예시대표 " + (number + 1),
                address,
                industry,
                size,
                founded,
                LAST_YEAR,
                revenue,
                exports,
                employees,
                drive.certificates(certificate, random),
                drive.before(revenue, exports, employees, random),
                drive.rndExpense(revenue, random),
                revenue == null ? null : revenue / 100 * (60 + random.nextInt(90)),
                drive.patents(random));
    }

    private static int employees(String size, SplittableRandom random) {
        return switch (size) {
            case "소상공인" -> 1 + random.nextInt(4);
            case "소기업" -> 5 + random.nextInt(45);
            case "중기업" -> 50 + random.nextInt(250);
            default -> 300 + random.nextInt(700);
        };
    }

    private static @Nullable Long exports(@Nullable Long revenue, SplittableRandom random) {
        return revenue != null && random.nextInt(4) == 0 ? revenue / 100 * random.nextInt(60) : null;
    }

    private static String businessNumber(int number) {
        var digits = "00%07d".formatted(number);
        var sum = IntStream.range(0, WEIGHTS.length)
                        .map(place -> (digits.charAt(place) - '0') * WEIGHTS[place])
                        .sum()
                + (digits.charAt(8) - '0') * 5 / 10;
        return digits + (10 - sum % 10) % 10;
    }

    private static <T> T draw(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
