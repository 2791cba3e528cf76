package kr.ieum.exchange;

import java.util.List;
import java.util.Optional;
import kr.ieum.identity.Role;
import org.springframework.stereotype.Component;

/** The kinds of lists that the modules of this installation know. */
@Component
class Kinds {

    private final List<ImportKind> kinds;

    Kinds(List<ImportKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    List<ImportKind> offeredTo(Role role) {
        return kinds.stream().filter(kind -> kind.roles().contains(role)).toList();
    }

    Optional<ImportKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** @throws NoSuchImport when no module knows the kind (any more) */
    ImportKind get(String id) {
        return find(id).orElseThrow(NoSuchImport::new);
    }
}
