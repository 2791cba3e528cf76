package kr.ieum.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file whose keys are known; each wrong value is named with its line. */
public final class YamlEntry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlEntry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** @throws WrongFile when a required key is missing, a key is unknown or stands twice */
    public static YamlEntry of(String file, Node node, Set<String> required, Set<String> optional) {
        var entry = new YamlEntry(file, node);
        if (!(node instanceof MappingNode mapping)) {
            throw entry.wrong(node, "not-a-mapping");
        }
        for (var pair : mapping.getValue()) {
            var key = entry.scalar(pair.getKeyNode());
            if (!required.contains(key) && !optional.contains(key)) {
                throw entry.wrong(pair.getKeyNode(), "unknown-key", key);
            }
            if (entry.values.put(key, pair.getValueNode()) != null) {
                throw entry.wrong(pair.getKeyNode(), "key-twice", key);
            }
        }
        for (var key : required) {
            if (!entry.values.containsKey(key)) {
                throw entry.wrong(node, "missing-key", key);
            }
        }
        return entry;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public int line(String key) {
        return lineOf(values.getOrDefault(key, node));
    }

    public WrongFile wrongAt(String key, String reason, Object... arguments) {
        return wrong(values.getOrDefault(key, node), reason, arguments);
    }

    public String text(String key) {
        var text = scalar(value(key));
        if (text.isBlank()) {
            throw wrongAt(key, "empty", key);
        }
        return text;
    }

    public @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    /** A text that YAML would not read as a number, so that leading zeros are safe. */
    public String quoted(String key, String pattern) {
        var text = text(key);
        if (!text.matches(pattern) || !value(key).getTag().equals(Tag.STR)) {
            throw wrongAt(key, "bad-code", key, text);
        }
        return text;
    }

    public String oneOf(String key, Set<String> allowed) {
        var text = text(key);
        if (!allowed.contains(text)) {
            throw wrongAt(
                    key,
                    "not-one-of",
                    key,
                    text,
                    String.join(", ", allowed.stream().sorted().toList()));
        }
        return text;
    }

    public boolean flag(String key) {
        return oneOf(key, Set.of("true", "false")).equals("true");
    }

    public int number(String key) {
        var text = text(key);
        if (!text.matches("[0-9]{1,3}")) {
            throw wrongAt(key, "bad-number", key, text);
        }
        return Integer.parseInt(text);
    }

    /** A number that may have decimals, with a point and without separators. */
    public BigDecimal decimal(String key) {
        return decimal(key, value(key));
    }

    /** The numbers of a mapping, in the order of the file. */
    public Map<String, BigDecimal> decimals(String key) {
        if (!(value(key) instanceof MappingNode mapping)) {
            throw wrongAt(key, "not-a-mapping");
        }
        var numbers = new LinkedHashMap<String, BigDecimal>();
        for (var pair : mapping.getValue()) {
            if (numbers.put(scalar(pair.getKeyNode()), decimal(key, pair.getValueNode())) != null) {
                throw wrong(pair.getKeyNode(), "key-twice", scalar(pair.getKeyNode()));
            }
        }
        return numbers;
    }

    public LocalizedName name(String key) {
        var names = YamlEntry.of(file, value(key), Set.of("ko", "en"), Set.of());
        return new LocalizedName(names.text("ko"), names.text("en"));
    }

    /** The period of keys {@code from} and {@code to}. */
    public Term term() {
        var term = new Term(date("from"), date("to"));
        if (term.isEmpty()) {
            throw wrongAt("to", "empty-term", text("from"), text("to"));
        }
        return term;
    }

    public List<Node> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(value(key) instanceof SequenceNode sequence)) {
            throw wrongAt(key, "not-a-list", key);
        }
        return sequence.getValue();
    }

    public List<String> texts(String key) {
        return list(key).stream().map(this::scalar).toList();
    }

    public List<YamlEntry> entries(String key, Set<String> required, Set<String> optional) {
        return list(key).stream()
                .map(item -> YamlEntry.of(file, item, required, optional))
                .toList();
    }

    public YamlEntry entry(String key, Set<String> required) {
        return YamlEntry.of(file, value(key), required, Set.of());
    }

    public static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The date, or null when the key is missing. */
    public @Nullable LocalDate date(String key) {
        if (!has(key)) {
            return null;
        }
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException notADate) {
            throw wrongAt(key, "bad-date", key, text(key));
        }
    }

    private BigDecimal decimal(String key, Node given) {
        try {
            return new BigDecimal(scalar(given));
        } catch (NumberFormatException notANumber) {
            throw wrong(given, "not-a-number", key, scalar(given));
        }
    }

    private Node value(String key) {
        var value = values.get(key);
        if (value == null) {
            throw wrong(node, "missing-key", key);
        }
        return value;
    }

    private String scalar(Node given) {
        if (!(given instanceof ScalarNode scalar)) {
            throw wrong(given, "not-a-text");
        }
        return scalar.getValue();
    }

    private WrongFile wrong(Node at, String reason, Object... arguments) {
        return new WrongFile(Finding.of(file, lineOf(at), reason, arguments));
    }
}
