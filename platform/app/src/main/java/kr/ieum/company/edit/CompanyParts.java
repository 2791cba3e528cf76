package kr.ieum.company.edit;

import java.util.List;
import java.util.UUID;
import kr.ieum.company.profile.FirmParts;
import kr.ieum.company.profile.IndustryEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Replaces what hangs below a firm, a statement for each kind. */
@Component
class CompanyParts {

    private final FirmParts parts;
    private final NamedParameterJdbcTemplate jdbc;

    CompanyParts(FirmParts parts, NamedParameterJdbcTemplate jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    CompanyData of(Company company) {
        var id = company.id();
        return company.with(parts.workplaces(id), parts.industries(id), parts.certificates(id), parts.figures(id));
    }

    void replace(UUID company, CompanyData data, String words) {
        write(company, "workplace", data.workplaces(), """
                INSERT INTO core.workplace
                    (company_id, kind, name, road_address, lot_address, region, district, complex, phone, fax,
                    postal_code)
                VALUES (:id, :kind, :name, :roadAddress, :lotAddress, :region, :district, :complex, :phone, :fax,
                    :postalCode)""");
        write(company, "company_industry", numbered(data.industries()), """
                INSERT INTO core.company_industry (company_id, position, code, revision, label)
                VALUES (:id, :position, :code, :revision, :label)""");
        write(company, "company_certificate", data.certificates(), """
                INSERT INTO core.company_certificate (company_id, kind, number, valid_from, valid_to)
                VALUES (:id, :kind, :number, :validFrom, :validTo)""");
        write(company, "company_figures", data.figures(), """
                INSERT INTO core.company_figures (company_id, year, revenue, exports, rnd_expense, total_assets,
                    employees, patents, source)
                VALUES (:id, :year, :revenue, :exports, :rndExpense, :totalAssets, :employees, :patents, :source)""");
        jdbc.update(
                "UPDATE core.company SET search = CAST(:words AS tsvector) WHERE id = :id",
                new MapSqlParameterSource("id", company).addValue("words", words));
    }

    private static List<IndustryEntry> numbered(List<IndustryEntry> industries) {
        return java.util.stream.IntStream.range(0, industries.size())
                .mapToObj(position -> new IndustryEntry(
                        position,
                        industries.get(position).code(),
                        industries.get(position).revision(),
                        industries.get(position).label()))
                .toList();
    }

    private void write(UUID company, String table, List<? extends Record> parts, String insert) {
        jdbc.update("DELETE FROM core." + table + " WHERE company_id = :id", new MapSqlParameterSource("id", company));
        if (!parts.isEmpty()) {
            jdbc.batchUpdate(
                    insert,
                    parts.stream().map(part -> parameters(company, part)).toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource parameters(UUID company, Record part) {
        var parameters = new MapSqlParameterSource("id", company);
        for (var component : part.getClass().getRecordComponents()) {
            try {
                parameters.addValue(component.getName(), component.getAccessor().invoke(part));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("the parts of a firm are public records", impossible);
            }
        }
        return parameters;
    }
}
