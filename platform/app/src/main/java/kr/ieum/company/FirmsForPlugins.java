package kr.ieum.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryClass;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.plugin.LocalText;
import kr.ieum.search.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as plugins of the region may read it: no personal data, no number that the plugin does not know, nothing deleted. */
@Component
@Transactional(readOnly = true)
class FirmsForPlugins implements Firms {

    private static final int MOST = 500;

    private static final String WANTED = """
            FROM unnest(CAST(:keys AS text[]), CAST(:revisions AS int[]), CAST(:from AS text[]), CAST(:to AS text[]))
                AS wanted (key, revision, from_code, to_code)
            JOIN core.company_industry industry ON industry.revision = wanted.revision
                AND industry.code >= wanted.from_code AND industry.code < wanted.to_code
            JOIN core.company company ON company.tenant_id = industry.tenant_id AND company.id = industry.company_id
                AND company.deleted_at IS NULL
            """;

    private static final int MOST_KEYS = 5_000;

    private static final String SEEN =
            "SELECT company.id, company.name, company.main_industry, company.latest_employees, "
                    + "company.business_number, district.name_ko, district.name_en FROM core.company company "
                    + "LEFT JOIN reference.district district ON district.id = company.district ";

    private final JdbcClient jdbc;
    private final SearchWords searchWords;

    FirmsForPlugins(JdbcClient jdbc, SearchWords searchWords) {
        this.jdbc = jdbc;
        this.searchWords = searchWords;
    }

    @Override
    public Map<String, Long> count(Collection<IndustryGroup> groups) {
        var counts = new HashMap<String, Long>();
        groups.forEach(group -> counts.put(group.key(), 0L));
        wanted("SELECT wanted.key, count(DISTINCT company.id) AS firms " + WANTED + "GROUP BY wanted.key", groups)
                .query(row -> {
                    counts.put(row.getString("key"), row.getLong("firms"));
                });
        return counts;
    }

    @Override
    public List<Firm> find(IndustryGroup group, int offset, int limit) {
        requirePage(offset, limit);
        return wanted(
                        SEEN + "WHERE company.id IN (SELECT company.id " + WANTED + ") "
                                + "ORDER BY company.name, company.id OFFSET :offset LIMIT :limit",
                        List.of(group))
                .param("offset", offset)
                .param("limit", limit)
                .query(FirmsForPlugins::firm)
                .list();
    }

    @Override
    public List<Firm> search(String words, int offset, int limit) {
        requirePage(offset, limit);
        var query = words.isBlank() ? Optional.of("") : searchWords.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        var any = query.get().isEmpty();
        var statement = jdbc.sql(SEEN + "WHERE company.deleted_at IS NULL "
                + (any ? "" : "AND company.search @@ CAST(:query AS tsquery) ")
                + "ORDER BY company.name, company.id OFFSET :offset LIMIT :limit");
        return (any ? statement : statement.param("query", query.get()))
                .param("offset", offset)
                .param("limit", limit)
                .query(FirmsForPlugins::firm)
                .list();
    }

    @Override
    public Map<UUID, Firm> byId(Collection<UUID> ids) {
        requireFew(ids);
        return jdbc
                .sql(SEEN + "WHERE company.id = ANY (:ids) AND company.deleted_at IS NULL")
                .param("ids", ids.toArray(UUID[]::new))
                .query(FirmsForPlugins::firm)
                .stream()
                .collect(Collectors.toMap(Firm::id, Function.identity()));
    }

    @Override
    public Map<String, Firm> byNumber(Collection<String> numbers) {
        requireFew(numbers);
        var given = new HashMap<String, List<String>>();
        numbers.forEach(number -> given.computeIfAbsent(number.replaceAll("[^0-9]", ""), key -> new ArrayList<>())
                .add(number));
        var found = new HashMap<String, Firm>();
        jdbc.sql(SEEN + "WHERE company.business_number = ANY (:numbers) AND company.deleted_at IS NULL")
                .param("numbers", given.keySet().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("business_number"), firm(row, number)))
                .list()
                .forEach(entry -> given.getOrDefault(entry.getKey(), List.of())
                        .forEach(number -> found.put(number, entry.getValue())));
        return found;
    }

    private static void requirePage(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("offset is 0 or more, limit 1 to " + MOST);
        }
    }

    private static void requireFew(Collection<?> keys) {
        if (keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException("at most " + MOST_KEYS + " at once");
        }
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getObject("id", UUID.class),
                row.getString("name"),
                district(row.getString("name_ko"), row.getString("name_en")),
                row.getString("main_industry"),
                (Integer) row.getObject("latest_employees"));
    }

    private JdbcClient.StatementSpec wanted(String sql, Collection<IndustryGroup> groups) {
        var keys = new ArrayList<String>();
        var classes = new ArrayList<IndustryClass>();
        groups.forEach(group -> group.classes().forEach(member -> {
            keys.add(group.key());
            classes.add(member);
        }));
        return jdbc.sql(sql)
                .param("keys", keys.toArray(String[]::new))
                .param(
                        "revisions",
                        classes.stream().map(IndustryClass::revision).toArray(Integer[]::new))
                .param("from", classes.stream().map(IndustryClass::code).toArray(String[]::new))
                .param("to", classes.stream().map(FirmsForPlugins::end).toArray(String[]::new));
    }

    /** The first code after the class and all below it; letters come after digits, and no code of a class has one. */
    private static String end(IndustryClass member) {
        var code = member.code();
        var next = String.valueOf(Integer.parseInt(code) + 1);
        return next.length() > code.length() ? "A" : "0".repeat(code.length() - next.length()) + next;
    }

    private static @Nullable LocalText district(@Nullable String korean, @Nullable String english) {
        return korean == null || english == null ? null : new LocalText(korean, english);
    }
}
