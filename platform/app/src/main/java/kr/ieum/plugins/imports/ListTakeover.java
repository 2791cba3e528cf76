package kr.ieum.plugins.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.KindAway;
import kr.ieum.exchange.Undone;
import kr.ieum.plugins.imports.ListStaging.Row;
import kr.ieum.plugins.imports.RowImages.Image;
import kr.ieum.plugins.runtime.TenantPlugins;
import org.springframework.stereotype.Component;

/**
 * Takes lists over into plugins and back. The plugin's data change in a transaction of its own, which cannot end together
 * with the platform's; so what was there is written down for good before, and each step may be repeated after a crash.
 */
@Component
class ListTakeover {

    private final TenantPlugins plugins;
    private final ListStaging staging;
    private final RowImages images;

    ListTakeover(TenantPlugins plugins, ListStaging staging, RowImages images) {
        this.plugins = plugins;
        this.staging = staging;
        this.images = images;
    }

    void compare(ListId id, ImportRun run) {
        var list = list(id, run);
        var rows = list.rows();
        staging.forEachChunk(run.id(), false, chunk -> {
            var kept = list.find(keys(chunk));
            var before = images.of(run.id(), chunk.stream().map(Row::keyText).toList());
            var outcomes = new HashMap<Integer, String>();
            for (var row : chunk) {
                var image = before.get(row.keyText());
                var former = image == null ? kept.get(row.key()) : image.before();
                var isSame = image == null && rows.same(former, rows.merged(former, row.said()));
                outcomes.put(row.number(), former == null ? "NEW" : isSame ? "SAME" : "CHANGED");
            }
            staging.mark(run.id(), outcomes);
        });
    }

    void commit(ListId id, ImportRun run) {
        var list = list(id, run);
        var rows = list.rows();
        var taken = new ArrayList<Map<String, String>>();
        staging.forEachChunk(run.id(), true, chunk -> {
            var kept = list.find(keys(chunk));
            var before = images.of(run.id(), chunk.stream().map(Row::keyText).toList());
            var made = new ArrayList<Image>();
            for (var row : chunk) {
                var former = kept.get(row.key());
                var whole = rows.merged(former, row.said());
                taken.add(whole);
                // an image beside a row that is as it shall be is left from a commit that was cut off after it was kept
                if (!before.containsKey(row.keyText()) || !rows.same(former, whole)) {
                    made.add(new Image(row.keyText(), row.key(), former, whole));
                }
            }
            images.keep(run.id(), made);
            run.progress().accept(taken.size() / 2);
        });
        var otherwise = new ArrayList<Image>();
        try {
            list.change(
                    taken,
                    List.of(),
                    () -> images.forEachChunk(run.id(), chunk -> otherwise.addAll(keptOtherwise(list, rows, chunk))));
        } catch (RuntimeException refused) {
            images.forget(run.id());
            throw refused;
        }
        images.keep(run.id(), otherwise);
        run.progress().accept(run.rows());
    }

    /** What a plugin writes in its own way, such as names in its own order, is what an undo must find again. */
    private static List<Image> keptOtherwise(KeptList list, ListRows rows, List<Image> chunk) {
        var kept = list.find(chunk.stream().map(Image::key).toList());
        return chunk.stream()
                .<Image>mapMulti((image, otherwise) -> {
                    var row = kept.get(image.key());
                    if (row != null && !rows.same(row, image.after())) {
                        otherwise.accept(new Image(image.keyText(), image.key(), image.before(), row));
                    }
                })
                .toList();
    }

    /** A row that somebody has changed since stays as it is. */
    Undone undo(ListId id, ImportRun run) {
        var list = list(id, run);
        var rows = list.rows();
        var restored = new ArrayList<Map<String, String>>();
        var removed = new ArrayList<List<String>>();
        var counts = new long[2];
        images.forEachChunk(run.id(), chunk -> {
            var kept = list.find(chunk.stream().map(Image::key).toList());
            for (var image : chunk) {
                var now = kept.get(image.key());
                if (rows.same(now, image.before())) {
                    counts[0]++;
                } else if (!rows.same(now, image.after())) {
                    counts[1]++;
                } else if (image.before() == null) {
                    removed.add(image.key());
                    counts[0]++;
                } else {
                    restored.add(image.before());
                    counts[0]++;
                }
            }
        });
        list.change(restored, removed, () -> {});
        images.forget(run.id());
        return new Undone(counts[0], counts[1]);
    }

    private KeptList list(ListId id, ImportRun run) {
        var plugin = plugins.find(run.tenant(), id.pluginId()).orElseThrow(KindAway::new);
        return plugin.contributions().imports().stream()
                .filter(list -> list.id().equals(id.list()))
                .findFirst()
                .map(list -> new KeptList(plugins, plugin, list))
                .orElseThrow(KindAway::new);
    }

    private static List<List<String>> keys(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }
}
