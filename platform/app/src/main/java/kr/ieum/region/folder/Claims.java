package kr.ieum.region.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.folder.Term;
import kr.ieum.folder.YamlEntry;

/** What only one tenant may have: who is read first has it, and the next is told whose it is. */
final class Claims {

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<Held>> codes = new HashMap<>();

    void claim(String what, String value, String tenant, YamlEntry entry, String key) {
        var owner = owners.putIfAbsent(what + " " + value, tenant);
        if (owner != null) {
            throw entry.wrongAt(key, "taken-" + what, value, owner);
        }
    }

    void claimCode(DatedCode code, String owner, YamlEntry entry) {
        var held = codes.computeIfAbsent(code.code(), none -> new ArrayList<>());
        for (var other : held) {
            if (other.term.overlaps(code.term())) {
                throw entry.wrongAt("code", "taken-code", code.code(), other.owner);
            }
        }
        held.add(new Held(owner, code.term()));
    }

    /** Frees what a tenant holds that turned out to be in disorder, so that it does not pull another down. */
    void release(String tenant) {
        owners.values().removeIf(tenant::equals);
        codes.values().forEach(held -> held.removeIf(each -> each.owner.split("/", 2)[0].equals(tenant)));
    }

    private record Held(String owner, Term term) {}
}
