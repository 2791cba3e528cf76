package kr.ieum.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of lists that the modules of this installation know, and those that the current tenant has beside them. */
@Component
class Kinds {

    private final List<ImportKind> kinds;
    private final ObjectProvider<ImportKindSource> sources;

    Kinds(List<ImportKind> kinds, ObjectProvider<ImportKindSource> sources) {
        this.kinds = List.copyOf(kinds);
        this.sources = sources;
    }

    List<ImportKind> offeredTo(Role role) {
        return all().filter(kind -> kind.roles().contains(role)).toList();
    }

    Optional<ImportKind> find(String id) {
        return all().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * @throws KindAway when whoever brings the kind is stopped
     * @throws NoSuchImport when nobody knows the kind (any more)
     */
    ImportKind get(String id) {
        return find(id).orElseThrow(() -> isAway(id) ? new KindAway() : new NoSuchImport());
    }

    private boolean isAway(String id) {
        return sources.stream().anyMatch(source -> source.brings(id));
    }

    private Stream<ImportKind> all() {
        return Stream.concat(kinds.stream(), sources.stream().flatMap(source -> source.kinds().stream()));
    }
}
