package kr.ieum.contract;

import java.util.List;

/** A plugin brings extensions, and the list of them is true. */
final class ExtensionRules {

    private static final String INDEX = "META-INF/extensions.idx";

    private ExtensionRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var listed = plugin.text(INDEX).stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (listed.isEmpty()) {
            return List.of(INDEX + " lists no extension: mark a public class that implements an extension point with"
                    + " @Extension and compile with PF4J's annotation processor (-proc:full)");
        }
        return listed.stream()
                .filter(name -> !plugin.entries().containsKey(name.replace('.', '/') + ".class"))
                .map(name ->
                        INDEX + " lists " + name + ", which is not in the archive: build from an empty target folder")
                .toList();
    }
}
