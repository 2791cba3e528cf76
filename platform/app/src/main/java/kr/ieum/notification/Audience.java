package kr.ieum.notification;

import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Role;

/** Groups of people in a tenant that can be told something at once. */
public enum Audience {
    /** Who administers the tenant. */
    ADMINS,
    /** Officers of the tenant itself, its admins among them; not those of other bodies who work in it. */
    OFFICERS,
    /** All who work in the tenant, officers of regional offices and support bodies too. */
    EVERYONE;

    static List<Audience> of(Role role) {
        return Stream.of(values()).filter(audience -> audience.has(role)).toList();
    }

    private boolean has(Role role) {
        return switch (this) {
            case ADMINS -> role.isAdmin();
            case OFFICERS -> !role.worksForOrganization();
            case EVERYONE -> true;
        };
    }
}
