package kr.ieum.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results as a table for people and as a file for machines. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    /** Puts the result in the place of the former one of its name; the others stay. */
    static void keep(Result result, Path file) throws IOException {
        var results = new TreeMap<String, Result>();
        read(file).forEach(former -> results.put(former.name(), former));
        results.put(result.name(), result);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(results.values()) + "\n");
    }

    static List<Result> read(Path file) throws IOException {
        return Files.exists(file)
                ? List.of(JSON.readValue(Files.readString(file), Result[].class))
                : List.of();
    }

    static String table(List<Result> results) {
        var text = new StringBuilder("| Name | Value | Peer | Ratio | Goal | Holds |\n|---|---:|---:|---:|---|---|\n");
        for (var result : results) {
            text.append("| `%s` | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            result.name(),
                            number(result.value(), result.unit()),
                            result.peerValue() == null
                                    ? ""
                                    : result.peer() + " " + number(result.peerValue(), result.unit()),
                            result.ratio() == null ? "" : "%.2f".formatted(result.ratio()),
                            result.goal(),
                            result.holds() ? "yes" : "**no**"));
        }
        return text.toString();
    }

    private static String number(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%,.0f %s", value, unit);
    }
}
