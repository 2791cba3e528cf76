package kr.ieum.company.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A list of invented firms of 부산, always the same ones for the same seed. */
public final class ManyFirms {

    public static final List<String> COLUMNS = List.of(
            "관리번호",
            "기업명",
            "사업자등록번호",
            "대표자",
            "도로명주소",
            "업종코드(11차)",
            "업종명",
            "주생산품",
            "전화번호",
            "홈페이지",
            "설립일",
            "기업규모",
            "2024 매출액(백만원)",
            "2024 종사자수");

    private static final List<String> FIRST = List.of(
            "한빛", "대성", "동아", "세진", "삼우", "미래", "태광", "신성", "금강", "우리", "청해", "해운", "가온", "누리", "다온", "라온", "마루", "바른",
            "새한", "아라", "오름", "온새", "이든", "자람", "차오름", "큰솔", "튼튼", "푸른", "하늘", "한울");
    private static final List<String> SECOND = List.of(
            "정밀", "기계", "전자", "테크", "산업", "엔지니어링", "소재", "시스템", "로보틱스", "바이오", "에너지", "솔루션", "금속", "화학", "정보", "중공업",
            "식품", "물산", "디자인", "모빌리티");
    private static final List<String> FORMS = List.of("(주)%s", "%s(주)", "주식회사 %s", "%s 주식회사", "%s", "(유)%s");
    private static final List<String> FAMILY = List.of("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임");
    private static final List<String> GIVEN = List.of("민준", "서연", "도윤", "지우", "하준", "서현", "지호", "수아", "예준", "하은");
    private static final List<String> PLACES = List.of(
            "해운대구 센텀북대로",
            "강서구 녹산산단로",
            "사상구 낙동대로",
            "금정구 중앙대로",
            "기장군 정관읍 산단로",
            "사하구 다대로",
            "남구 수영로",
            "동래구 온천장로",
            "연제구 연제로",
            "부산진구 부전로");
    private static final List<String> INDUSTRIES =
            List.of("28114", "29111", "25922", "30320", "26299", "10301", "27199", "58222", "72129", "29299");
    private static final List<String> PRODUCTS =
            List.of("자동차 부품", "선박 엔진 부품", "금형", "전동기", "수산 가공식품", "산업용 로봇", "제어 소프트웨어", "의료기기", "반도체 장비 부품", "배전반");
    private static final List<String> SIZES = List.of("소기업", "소상공인", "중기업", "중견기업");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private final Random random;

    public ManyFirms(long seed) {
        random = new Random(seed);
    }

    /** Writes the list as UTF-8 CSV. */
    public void write(Path file, int count) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", COLUMNS) + '\n');
            for (var number = 1; number <= count; number++) {
                out.write(String.join(",", row(number)) + '\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<String> row(int number) {
        var name = any(FIRST) + any(SECOND) + any(FIRST) + (number % 7 == 0 ? any(SECOND) : "");
        return List.of(
                "M" + (1_000_000 + number),
                any(FORMS).formatted(name),
                businessNumber(number),
                any(FAMILY) + any(GIVEN),
                "부산광역시 " + any(PLACES) + ' ' + (1 + random.nextInt(900)) + " " + (1 + random.nextInt(20)) + "층",
                any(INDUSTRIES),
                "",
                any(PRODUCTS) + " 및 " + any(PRODUCTS),
                "051-%03d-%04d".formatted(200 + random.nextInt(700), random.nextInt(10_000)),
                "www.example" + number + ".co.kr",
                "%d-%02d-%02d".formatted(1980 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                any(SIZES),
                String.valueOf(random.nextInt(50_000)),
                String.valueOf(1 + random.nextInt(400)));
    }

    /** A number with a right check digit, another for each row. */
    static String businessNumber(int number) {
        var digits = "%09d".formatted(100_000_000 + number * 7L);
        var sum = 0;
        for (var at = 0; at < 9; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        var whole = digits + (10 - sum % 10) % 10;
        return whole.substring(0, 3) + '-' + whole.substring(3, 5) + '-' + whole.substring(5);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
