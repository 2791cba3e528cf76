package kr.ieum.company.edit;

import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyId;

/**
 * What a merge did, so that it can be taken back.
 *
 * @param before the survivor as it was
 * @param versionAfter the survivor's version after the merge
 * @param contacts contacts that the survivor got
 * @param notes notes that the survivor got
 * @param sources keys by which lists knew the other firm: name of the list and key in it
 */
public record MergeDone(
        EditedCompany before,
        int versionAfter,
        CompanyId other,
        List<UUID> contacts,
        List<UUID> notes,
        List<SourceKey> sources) {

    public MergeDone {
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** Under which key a list knows a firm. */
    public record SourceKey(String source, String externalKey) {}
}
