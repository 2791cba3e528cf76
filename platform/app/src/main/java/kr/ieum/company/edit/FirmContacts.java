package kr.ieum.company.edit;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.Changes;
import kr.ieum.company.CompanyId;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.profile.ContactEntry;
import kr.ieum.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact persons: personal data, shown masked; whoever opens one is written down in the firm's history. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class FirmContacts {

    private final JdbcClient jdbc;
    private final Changes changes;

    FirmContacts(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** @throws NoSuchCompany when the tenant has no such firm */
    public void add(CompanyId firm, ContactData contact) {
        var added = jdbc.sql("""
                        INSERT INTO core.company_contact (company_id, name, duty, phone, email)
                        SELECT id, :name, :duty, :phone, :email FROM core.company
                        WHERE id = :firm AND deleted_at IS NULL""")
                .param("firm", firm.value())
                .param("name", contact.name())
                .param("duty", contact.duty())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .update();
        if (added == 0) {
            throw new NoSuchCompany();
        }
        write(firm.value(), "company.contact.added");
    }

    /** The contact in full. @throws NoSuchCompany when the tenant has no such contact */
    public ContactEntry open(UUID contact) {
        var opened = jdbc.sql("""
                        SELECT t.company_id, t.id, t.name, t.duty, t.phone, t.email
                        FROM core.company_contact t
                        JOIN core.company c ON c.tenant_id = t.tenant_id AND c.id = t.company_id
                            AND c.deleted_at IS NULL
                        WHERE t.id = :id""")
                .param("id", contact)
                .query((row, number) -> new Opened(
                        row.getObject("company_id", UUID.class),
                        new ContactEntry(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("duty"),
                                row.getString("phone"),
                                row.getString("email"))))
                .optional()
                .orElseThrow(NoSuchCompany::new);
        write(opened.firm(), "company.contact.opened");
        return opened.contact();
    }

    /** @throws NoSuchCompany when the tenant has no such contact */
    public void remove(UUID contact) {
        var firm = jdbc.sql("DELETE FROM core.company_contact WHERE id = :id RETURNING company_id")
                .param("id", contact)
                .query((row, number) -> row.getObject("company_id", UUID.class))
                .optional()
                .orElseThrow(NoSuchCompany::new);
        write(firm, "company.contact.removed");
    }

    /** Who opened or changed a contact, but nothing of what it says: the history could not forget it again. */
    private void write(UUID firm, String reasonKey) {
        changes.write(Change.of(new CompanyId(firm).subject(), Action.CHANGED).because(reasonKey));
    }

    private record Opened(UUID firm, ContactEntry contact) {}
}
