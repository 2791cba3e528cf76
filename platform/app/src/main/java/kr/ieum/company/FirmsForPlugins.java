package kr.ieum.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryClass;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.plugin.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as plugins of the region may read it: no personal data, no business numbers, nothing deleted. */
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

    private final JdbcClient jdbc;

    FirmsForPlugins(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("offset is 0 or more, limit 1 to " + MOST);
        }
        return wanted(
                        "SELECT company.id, company.name, company.main_industry, company.latest_employees, "
                                + "district.name_ko, district.name_en FROM core.company company "
                                + "LEFT JOIN reference.district district ON district.id = company.district "
                                + "WHERE company.id IN (SELECT company.id " + WANTED + ") "
                                + "ORDER BY company.name, company.id OFFSET :offset LIMIT :limit",
                        List.of(group))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Firm(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        district(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("main_industry"),
                        (Integer) row.getObject("latest_employees")))
                .list();
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
