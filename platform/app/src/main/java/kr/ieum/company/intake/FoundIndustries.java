package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.company.intake.cell.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row say of its industries.
 *
 * @param all the main one first
 * @param words for the main one, to find the firm by
 */
record FoundIndustries(
        List<FirmValues.Industry> all, @Nullable String words, List<Doubt> doubts) {

    static final FoundIndustries NONE = new FoundIndustries(List.of(), null, List.of());

    /** Something to look at in the cell of a field, with what might be meant. */
    record Doubt(String field, Remark remark, @Nullable String proposal) {}

    FoundIndustries {
        all = List.copyOf(all);
        doubts = List.copyOf(doubts);
    }

    FirmValues.@Nullable Industry main() {
        return all.isEmpty() ? null : all.getFirst();
    }
}
