package kr.ieum.company.profile;

import java.util.List;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.tenancy.TenantId;

/**
 * A firm with all its parts.
 *
 * @param elsewhere other tenants that have a record of the firm; what it says stays theirs (architecture 4.4)
 */
public record CompanyProfile(
        CompanyHead head,
        List<Workplace> workplaces,
        List<IndustryEntry> industries,
        List<CertificateEntry> certificates,
        List<YearFigures> figures,
        List<ContactEntry> contacts,
        List<NoteEntry> notes,
        List<ChangeEntry> changes,
        List<SourceEntry> sources,
        List<TenantId> elsewhere) {}
