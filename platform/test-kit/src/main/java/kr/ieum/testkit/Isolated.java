package kr.ieum.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the isolation suite needs to know of a module: how its aggregate's row is made, and what hangs below it. The
 * statements leave {@code tenant_id} to the database.
 *
 * @param table the aggregate's table, such as {@code core.company}
 * @param insert an INSERT with the parameter {@code :id}, a UUID
 * @param entity the JPA entity's name, where there is one
 * @param children INSERTs into tables that refer to the aggregate by {@code :id}
 */
public record Isolated(
        String table, String insert, @Nullable String entity, List<String> children) {

    public Isolated {
        children = List.copyOf(children);
    }
}
