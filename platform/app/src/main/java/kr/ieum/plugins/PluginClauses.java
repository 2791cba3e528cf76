package kr.ieum.plugins;

import java.util.List;
import java.util.Set;
import kr.ieum.identity.Role;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.ClauseSource;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** The clauses of single regions, which are for plugins to carry out. */
@Component
class PluginClauses implements ClauseSource {

    private static final List<String> CLAUSES = List.of("2.9", "2.10", "2.11");

    @Override
    public List<ClausePlace> clausePlaces() {
        return CLAUSES.stream()
                .map(clause -> new ClausePlace(
                        clause, new LocalizedName("플러그인", "Plugins"), "plugins", Set.of(Role.REGION_ADMIN)))
                .toList();
    }
}
