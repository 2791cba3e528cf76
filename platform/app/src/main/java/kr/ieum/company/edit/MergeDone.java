package kr.ieum.company.edit;

import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyId;
import kr.ieum.company.profile.ContactEntry;

/**
 * What a merge did, so that it can be taken back.
 *
 * @param before the survivor as it was
 * @param versionAfter the survivor's version after the merge
 * @param notes notes that moved to the survivor
 * @param sources keys by which lists knew the other firm: name of the list and key in it
 */
public record MergeDone(
        EditedCompany before,
        int versionAfter,
        CompanyId other,
        Contacts contacts,
        List<UUID> notes,
        List<SourceKey> sources) {

    public MergeDone {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /**
     * What became of the contacts.
     *
     * @param moved contacts that the survivor got
     * @param filled contacts of the survivor as they were before the other record filled them in
     */
    record Contacts(List<UUID> moved, List<ContactEntry> filled) {

        Contacts {
            moved = List.copyOf(moved);
            filled = List.copyOf(filled);
        }
    }

    /** Under which key a list knows a firm. */
    public record SourceKey(String source, String externalKey) {}
}
