package kr.ieum.plugins.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kr.ieum.exchange.KindAway;
import kr.ieum.exchange.KindRefused;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.Refused;
import kr.ieum.plugins.runtime.RunningPlugin;
import kr.ieum.plugins.runtime.TenantPlugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keeper of a running plugin; what it throws becomes a refusal, and is counted unless it is a sentence. */
final class KeptList {

    private static final Logger log = LoggerFactory.getLogger(KeptList.class);

    private final TenantPlugins plugins;
    private final RunningPlugin plugin;
    private final ListImport list;

    KeptList(TenantPlugins plugins, RunningPlugin plugin, ListImport list) {
        this.plugins = plugins;
        this.plugin = plugin;
        this.list = list;
    }

    ListRows rows() {
        return new ListRows(list.fields());
    }

    Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        return guarded(() -> Map.copyOf(list.keeper().find(keys)));
    }

    /**
     * Keeps rows and removes others, in one transaction of the plugin.
     *
     * @param then looks at what came of it, before anybody else can
     */
    void change(List<Map<String, String>> kept, List<List<String>> removed, Runnable then) {
        guarded(() -> plugin.transact(() -> {
            if (!kept.isEmpty()) {
                list.keeper().keep(kept);
            }
            if (!removed.isEmpty()) {
                list.keeper().remove(removed);
            }
            then.run();
            return true;
        }));
    }

    /** A rule of the plugin speaks to the person, as a sentence does. */
    private <T> T said(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw new IllegalArgumentException(plugin.words(refused), refused);
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return said(work);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            if (failure.getClass() == IllegalArgumentException.class && failure.getMessage() != null) {
                throw new KindRefused(Objects.requireNonNull(failure.getMessage()));
            }
            if (!plugins.all().contains(plugin)) {
                throw new KindAway();
            }
            log.error("plugin {} failed to keep {}", plugin.manifest().id(), list.id(), failure);
            plugin.health().failed();
            throw new ImportFault();
        }
    }
}
