package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a page asks for; what it does not understand it leaves out. */
public record Address(Map<String, String> values) {

    public static final Address START = new Address(Map.of());

    private static final String ID = "id";

    public Address {
        var kept = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (!value.isBlank()) {
                kept.put(key, value.strip());
            }
        });
        values = kept;
    }

    public static Address of(QueryParameters parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((key, all) -> values.put(key, all.getFirst()));
        return new Address(values);
    }

    /** Of one record. */
    public static Address of(UUID id) {
        return new Address(Map.of(ID, id.toString()));
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(values);
    }

    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(key)))
                .findFirst()
                .orElse(null);
    }

    /** The record that the address asks for. */
    public Optional<UUID> id() {
        try {
            return text(ID).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(ID)));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(new UUID(0, 0));
        }
    }
}
