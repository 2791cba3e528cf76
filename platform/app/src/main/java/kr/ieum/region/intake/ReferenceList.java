package kr.ieum.region.intake;

import java.util.Set;
import kr.ieum.exchange.ImportKind;
import kr.ieum.identity.Role;

/** A list that the ministry imports for all tenants. */
abstract class ReferenceList implements ImportKind {

    private final String id;
    private final String titleKey;

    /** @param titleKey its hint is the text with {@code .hint} behind */
    ReferenceList(String titleKey, String id) {
        this.id = id;
        this.titleKey = titleKey;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String titleKey() {
        return titleKey;
    }

    @Override
    public final String hintKey() {
        return titleKey + ".hint";
    }

    @Override
    public final Set<Role> roles() {
        return Set.of(Role.MINISTRY_ADMIN);
    }

    @Override
    public final boolean shared() {
        return true;
    }
}
