package kr.ieum.company.edit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyId;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.edit.MergeDone.SourceKey;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one firm of two records. The other record is deleted, not lost, and lists that knew it know the survivor. */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class MergeService {

    private final CompanyService service;
    private final Companies companies;
    private final CompanyParts parts;
    private final ContactMerge contacts;
    private final CompanyHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    MergeService(
            CompanyService service,
            Companies companies,
            CompanyParts parts,
            ContactMerge contacts,
            CompanyHistory history,
            JdbcClient jdbc,
            Clock clock) {
        this.service = service;
        this.companies = companies;
        this.parts = parts;
        this.contacts = contacts;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param survivor the record that stays, as it was shown
     * @param other the record that goes, as it was shown
     * @param data what the survivor says afterwards
     * @throws ChangedMeanwhile when somebody else has changed one of the two
     * @throws NoSuchCompany when one of the two is gone
     */
    public MergeDone merge(EditedCompany survivor, EditedCompany other, CompanyData data) {
        var gone = service.unchanged(other.id(), other.version());
        gone.delete(actor(), clock.instant());
        // first, since the survivor may take over the business number
        service.save(gone, other.data());
        history.deleted(other.id(), survivor.data().name());

        var kept = service.unchanged(survivor.id(), survivor.version());
        rewrite(kept, data);
        history.merged(survivor.id(), survivor.data(), data, other.data().name());
        return new MergeDone(
                survivor,
                kept.version(),
                other.id(),
                contacts.join(other.id(), survivor.id()),
                moveNotes(other.id(), survivor.id()),
                moveSources(other.id(), survivor.id()));
    }

    /**
     * Takes a merge back.
     *
     * @throws ChangedSince when the survivor has been changed since
     */
    public void unmerge(MergeDone done) {
        var kept = merged(done);
        var after = parts.of(kept);
        rewrite(kept, done.before().data());
        history.changed(done.before().id(), after, done.before().data());
        contacts.part(done.contacts(), done.other());
        moveBack(done.notes(), done.other());
        var other = companies.findById(done.other().value()).orElseThrow(NoSuchCompany::new);
        other.restore(actor(), clock.instant());
        service.save(other, done.before().data());
        history.restored(done.other());
        done.sources().forEach(source -> moveBack(source, done.other()));
    }

    private Company merged(MergeDone done) {
        try {
            return service.unchanged(done.before().id(), done.versionAfter());
        } catch (ChangedMeanwhile changed) {
            throw new ChangedSince(done.before().data().name(), changed);
        }
    }

    private void rewrite(Company company, CompanyData data) {
        company.change(data, Tenancy.current().value(), actor(), clock.instant());
        service.save(company, data);
        parts.replace(company.id(), data, service.words(data));
    }

    private List<UUID> moveNotes(CompanyId from, CompanyId to) {
        return jdbc.sql("UPDATE core.company_note SET company_id = :to WHERE company_id = :from RETURNING id")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<SourceKey> moveSources(CompanyId from, CompanyId to) {
        return jdbc.sql("""
                        UPDATE core.company_source SET company_id = :to WHERE company_id = :from
                        RETURNING source, external_key""")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new SourceKey(row.getString("source"), row.getString("external_key")))
                .list();
    }

    private void moveBack(SourceKey source, CompanyId to) {
        jdbc.sql("""
                        UPDATE core.company_source SET company_id = :to
                        WHERE source = :source AND external_key = :key""")
                .param("to", to.value())
                .param("source", source.source())
                .param("key", source.externalKey())
                .update();
    }

    private void moveBack(List<UUID> notes, CompanyId to) {
        jdbc.sql("UPDATE core.company_note SET company_id = :to WHERE id = ANY (:notes)")
                .param("to", to.value())
                .param("notes", notes.toArray(UUID[]::new))
                .update();
    }

    private static String actor() {
        return CurrentUser.get().username();
    }
}
