package kr.ieum.company.profile;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.audit.Changes;
import kr.ieum.company.CompanyId;
import kr.ieum.identity.Roles;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one firm of the tenant with all its parts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class CompanyProfiles {

    private static final int CHANGES_SHOWN = 200;

    private static final String HEAD = """
            SELECT id, version, name, english_name, business_number, corporate_number, representative, status, size_class,
                founded_on, phone, website, products, headquarters_here, district, main_industry,
                main_industry_revision, main_industry_label, latest_year, latest_revenue, latest_employees,
                updated_at, updated_by
            FROM core.company WHERE id = :id AND deleted_at IS NULL""";

    private final JdbcClient jdbc;
    private final FirmParts parts;
    private final Changes changes;

    CompanyProfiles(JdbcClient jdbc, FirmParts parts, Changes changes) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.changes = changes;
    }

    /** Empty for a firm of another tenant, a deleted one, and one that never was. */
    public Optional<CompanyProfile> find(UUID company) {
        return jdbc.sql(HEAD)
                .param("id", company)
                .query(CompanyHead.class)
                .optional()
                .map(this::withParts);
    }

    private CompanyProfile withParts(CompanyHead head) {
        var id = head.id();
        return new CompanyProfile(
                head,
                parts.workplaces(id),
                parts.industries(id),
                parts.certificates(id),
                parts.figures(id),
                contacts(id),
                parts.read(id, NoteEntry.class, """
                        SELECT text, at, author FROM core.company_note WHERE company_id = :id ORDER BY at DESC"""),
                changes.of(new CompanyId(id).subject(), CHANGES_SHOWN),
                parts.read(id, SourceEntry.class, """
                        SELECT source, external_key, gone_since
                        FROM core.company_source WHERE company_id = :id ORDER BY source, external_key"""),
                elsewhere(id));
    }

    private List<ContactEntry> contacts(UUID company) {
        return parts.read(company, ContactEntry.class, """
                        SELECT id, name, duty, phone, email
                        FROM core.company_contact WHERE company_id = :id ORDER BY id""").stream()
                .map(ContactEntry::masked)
                .toList();
    }

    private List<TenantId> elsewhere(UUID company) {
        return jdbc.sql("SELECT tenant FROM core.company_elsewhere(:id) tenant")
                .param("id", company)
                .query((row, number) -> new TenantId(row.getString("tenant")))
                .list();
    }
}
