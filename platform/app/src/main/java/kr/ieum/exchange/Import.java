package kr.ieum.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param kind id of its {@link ImportKind}
 * @param tableName sheet or table of the file, once chosen
 * @param source name of the list, once given
 * @param columns header texts of the chosen table
 * @param mapping field key to index of the column
 * @param rowsTotal rows in the file, 0 until they have been read
 * @param rowsDone progress of the present step
 * @param shares filled for an import over the whole country only
 * @param orderedByMinistry whether the ministry sent these rows here
 * @param clearedAt when its bytes and rows were removed; record and counts stay
 * @param error text key of why it failed, see {@link #failure}
 */
public record Import(
        ImportId id,
        String kind,
        ImportState state,
        String fileName,
        long fileSize,
        String sha256,
        @Nullable String tableName,
        @Nullable String source,
        List<String> columns,
        Map<String, Integer> mapping,
        List<Mend> mends,
        long rowsTotal,
        long rowsDone,
        ImportCounts counts,
        List<RegionShare> shares,
        boolean orderedByMinistry,
        @Nullable String error,
        Instant createdAt,
        String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Undone undone,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable Instant clearedAt) {

    /** The columns of the file that are connected with no field, in their order. */
    public List<String> aside() {
        return IntStream.range(0, columns.size())
                .filter(column -> !mapping.containsValue(column))
                .mapToObj(columns::get)
                .toList();
    }

    String list() {
        if (source == null) {
            throw new IllegalStateException("the list has no name before its columns are connected");
        }
        return source;
    }

    /** Why the last step failed; the text gets the file's name and, where somebody gave one, a reason in words. */
    public Optional<Message> failure() {
        if (error == null) {
            return Optional.empty();
        }
        var end = error.indexOf('\n');
        return Optional.of(
                end < 0
                        ? Message.of(error, fileName)
                        : Message.of(error.substring(0, end), fileName, error.substring(end + 1)));
    }

    /** How the column {@code error} writes why a step was refused. */
    static String errorOf(Refusal refusal) {
        return refusal instanceof KindRefused refused ? refusal.key() + "\n" + refused.sentence() : refusal.key();
    }
}
