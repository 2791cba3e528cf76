package kr.ieum.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a tenant: a slug that never changes, such as {@code jeonnam}, while region codes and names do
 * (architecture 4.4). Its characters are safe inside a SQL statement, a host name and a path.
 */
public record TenantId(@JsonValue String value) implements Serializable, Comparable<TenantId> {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** The ministry's own tenant, which reads the country in aggregate and writes what all share. */
    public static final TenantId NATIONAL = new TenantId("national");

    /** What the ids of tenants that several regions have in common begin with (architecture 4.4). */
    public static final String JOINT = "joint-";

    @JsonCreator
    public TenantId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: a tenant id has 2-31 characters of a-z, 0-9 and -");
        }
    }

    public static boolean isValid(String value) {
        return SLUG.matcher(value).matches();
    }

    public boolean isNational() {
        return equals(NATIONAL);
    }

    /** Whether several regions have the tenant in common. */
    public boolean isJoint() {
        return value.startsWith(JOINT);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
