package kr.ieum.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fills a database with made-up firms in seventeen regions, always the same ones: a quarter of them in 경기, a fifth in
 * 서울, and common words such as 산업, 테크, 정밀 in one name of twenty each.
 */
public final class ManyCompanies {

    private static final List<String> FIRST = List.of(
            "한빛", "대성", "서진", "태광", "동아", "미래", "우성", "신화", "삼원", "금호", "대한", "한국", "세종", "청우", "보성", "영진", "진성", "광명",
            "성우", "동서", "남해", "북부", "제일", "유일", "하나", "다온", "가온", "누리", "새한", "이룸", "바른", "온누리", "해오름", "푸른", "참", "큰솔",
            "에스엠", "케이비", "디엔", "엘티");

    private static final List<String> SECOND = List.of(
            "", "에코", "로보", "바이오", "파워", "메디", "스틸", "마린", "에너", "그린", "스마트", "오토", "나노", "퓨처", "글로벌", "코어", "하이", "유니",
            "뉴", "탑", "피앤", "비전", "솔라", "아쿠아", "넥스", "지엠", "비엘", "씨앤", "제이", "와이");

    /** The first three end one name of twenty each, the others share the rest. */
    private static final List<String> LAST = List.of(
            "산업", "테크", "정밀", "이엔지", "기계", "전자", "화학", "공업", "시스템", "건설", "식품", "물산", "금속", "소재", "에너지", "중공업", "상사",
            "푸드", "메탈", "모터스", "로지스", "소프트", "텍", "디자인", "제약", "환경", "전기", "통신", "무역", "개발");

    private ManyCompanies() {}

    /**
     * @param superuser a connection that row-level security does not bind, to a database with Ieum's schema
     * @param firms how many to make
     * @param words makes of a name the literal for {@code core.company.search}
     */
    public static void load(Connection superuser, int firms, UnaryOperator<String> words) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE made_name"
                            + " (first int, second int, last int, name text, words tsvector, PRIMARY KEY (first, second, last))");
            names(superuser, words);
            statement.execute("SET LOCAL ieum.firms = " + firms);
            statement.execute(script());
            superuser.commit();
        }
        superuser.setAutoCommit(true);
        try (var statement = superuser.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static void names(Connection connection, UnaryOperator<String> words) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO made_name VALUES (?, ?, ?, ?, CAST(? AS tsvector))")) {
            for (var first = 0; first < FIRST.size(); first++) {
                for (var second = 0; second < SECOND.size(); second++) {
                    for (var last = 0; last < LAST.size(); last++) {
                        var name = FIRST.get(first) + SECOND.get(second) + LAST.get(last);
                        insert.setInt(1, first);
                        insert.setInt(2, second);
                        insert.setInt(3, last);
                        insert.setString(4, name);
                        insert.setString(5, words.apply(name));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static String script() {
        try (var file = ManyCompanies.class.getResourceAsStream("many-companies.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
