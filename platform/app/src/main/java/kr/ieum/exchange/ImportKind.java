package kr.ieum.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;

/**
 * A kind of list that can be imported, such as firms. A domain module makes it a Spring bean; the wizard then offers it.
 *
 * <p>Rows are staged in {@code core.import_row}; {@code compare}, {@code commit} and {@code undo} work on them with SQL
 * for whole sets, inside one transaction of the tenant each, so that nothing is half imported. Columns: {@code import_id},
 * {@code row_number}, {@code cells text[]}, {@code key}, {@code label}, {@code values jsonb}, {@code hash},
 * {@code regions text[]}, {@code fit}, {@code outcome}, {@code problems}, {@code conflicts}.
 *
 * @see "Decision 0004: import design"
 */
public interface ImportKind {

    /** A slug, kept with each import, such as {@code companies}. */
    String id();

    /** Text key of the kind's name, such as 기업. */
    String titleKey();

    /** Text key of one sentence that says which lists fit. */
    String hintKey();

    /** What the kind is called. */
    default Wording title() {
        return Wording.of(titleKey());
    }

    /** Which lists fit. */
    default Wording hint() {
        return Wording.of(hintKey());
    }

    /** Who may import. As the ministry rows are routed to the tenants of their regions, unless {@link #shared()}. */
    default Set<Role> roles() {
        return Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.MINISTRY_ADMIN);
    }

    /** Whether the rows are reference data of all tenants, which the ministry imports as its own. */
    default boolean shared() {
        return false;
    }

    /** The fields in the order in which they are shown. */
    List<ImportField> fields();

    /** The guesses as the kind knows better, from what the cells mean: two columns may be told apart by nothing else. */
    default List<ColumnGuess> refined(FileTable table, List<ColumnGuess> guesses) {
        return guesses;
    }

    /**
     * Called once for each file, before its rows.
     *
     * @param tenant the tenant that imports; the ministry's when rows are routed
     * @param source name of the list
     * @param headings the heading of the column that each field is connected with, by the field's key: it may say a unit
     *     or a year, as in {@code 2023 매출액(백만원)}
     */
    RowCheck checkFor(TenantId tenant, String source, Map<String, String> headings);

    /**
     * Sets {@code outcome} of every row of the import with {@code fit} to {@code NEW}, {@code CHANGED} or {@code SAME}
     * against the register and the last snapshot of {@code run.source()}; or to {@code PROBLEM} with {@code conflicts}
     * (JSON as in {@link Problem}) when only the register shows it. {@code conflicts} must be set to NULL otherwise. What
     * the last snapshot named and this file does not is inserted as a row with outcome {@code GONE}, {@code fit = false},
     * {@code key}, {@code label} and {@code row_number} below zero; the caller has removed earlier ones. Called before
     * the preview, after each mend, and again at the start of the commit.
     */
    void compare(ImportRun run);

    /** Sentences that stand above the rows of the preview: what the rows mean, where counting rows does not say it. */
    default List<Message> facts(ImportId id) {
        return List.of();
    }

    /** Takes over the rows with outcome {@code NEW} and {@code CHANGED}; notes the gone ones; all or nothing. */
    void commit(ImportRun run);

    /**
     * The rows of an import that ended long ago are removed, but for those in which its list last said something new: what
     * the kind keeps beside them may go too, except what {@link #undo} needs.
     */
    default void forget(ImportId id) {}

    /** Takes back what {@link #commit} did, except what people have changed since. */
    Undone undo(ImportRun run);
}
