package kr.ieum.plugins.space;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Brings a plugin's data from one version to the next. Whatever fails, the generation before stays untouched, and the one
 * begun is dropped.
 */
@Component
public class Generations {

    private final Spaces spaces;

    Generations(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * An empty generation with the version's tables.
     *
     * @param archive the entries of its archive
     * @param tables what its manifest says it makes
     * @throws ChangelogFailed when the changelog fails or makes other tables
     */
    public Space begin(String pluginId, int generation, Map<String, byte[]> archive, List<String> tables) {
        return orDropped(spaces.make(pluginId, generation), space -> build(space, archive, tables));
    }

    /**
     * A generation with the tables of the new version and the rows of the former generation.
     *
     * @param former the generation to start from; nothing may write to it meanwhile
     * @param formerArchive the entries of the archive that made it
     * @throws ChangelogFailed when one of the changelogs fails or makes other tables than announced
     */
    public Space follow(
            SpaceName former,
            Map<String, byte[]> formerArchive,
            int generation,
            Map<String, byte[]> archive,
            List<String> tables) {
        return orDropped(spaces.make(former.pluginId(), generation), space -> {
            new Changelog(formerArchive).run(space);
            spaces.settle(former.pluginId(), former.generation());
            try {
                SpaceCopy.copy(former, space);
            } finally {
                // before anything of the new version runs
                spaces.lock(former.pluginId(), former.generation());
            }
            build(space, archive, tables);
        });
    }

    private Space orDropped(Space space, Consumer<Space> work) {
        try {
            work.accept(space);
            spaces.settle(space.name().pluginId(), space.name().generation());
            return space;
        } catch (RuntimeException failure) {
            space.close();
            spaces.drop(space.name().pluginId(), space.name().generation());
            throw failure;
        }
    }

    private static void build(Space space, Map<String, byte[]> archive, List<String> tables) {
        new Changelog(archive).run(space);
        var made = SpaceTables.of(space.jdbc(), space.name().schema());
        if (!made.equals(tables.stream().sorted().toList())) {
            throw new ChangelogFailed("the manifest announces tables " + tables + ", the changelog makes " + made);
        }
    }
}
