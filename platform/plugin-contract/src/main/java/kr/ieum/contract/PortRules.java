package kr.ieum.contract;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.ieum.plugin.Port;

/** A plugin asks for what it uses, and for nothing else: people agree to the manifest. */
final class PortRules {

    private static final Pattern OF_CONTRACT = Pattern.compile("kr/ieum/plugin/([A-Z]\\w*)");
    private static final String JDBC = "org/springframework/jdbc/core/simple/JdbcClient";

    private PortRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var manifest = plugin.manifest();
        var used = new TreeSet<String>();
        names(plugin)
                .flatMap(name -> OF_CONTRACT.matcher(name).results())
                .flatMap(type -> port(type.group(1)).stream())
                .forEach(used::add);
        var findings = new ArrayList<String>();
        manifest.ports().stream()
                .filter(port -> !used.contains(port))
                .forEach(port -> findings.add(
                        "plugin.yaml asks for the port " + port + ", and no class uses it: take it off ports"));
        used.stream()
                .filter(port -> !manifest.ports().contains(port))
                .forEach(port -> findings.add(
                        "a class uses the port " + port + ", and plugin.yaml does not ask for it: add it to ports"));
        if (!manifest.hosts().isEmpty() && !manifest.ports().contains("outgoing")) {
            findings.add(
                    "plugin.yaml names hosts without asking for the port outgoing: nothing can be fetched from them");
        }
        if (!manifest.settings().isEmpty() && !manifest.ports().contains("settings")) {
            findings.add("plugin.yaml declares settings without asking for the port settings: nobody reads them");
        }
        if (manifest.tables().isEmpty() && names(plugin).anyMatch(name -> name.contains(JDBC))) {
            findings.add("a class uses JdbcClient, and plugin.yaml names no tables: there is no schema without them");
        }
        return findings;
    }

    private static Stream<String> names(BuiltPlugin plugin) {
        return plugin.entries().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .flatMap(entry -> StreamSupport.stream(
                        ClassFile.of().parse(entry.getValue()).constantPool().spliterator(), false))
                .filter(Utf8Entry.class::isInstance)
                .map(entry -> ((Utf8Entry) entry).stringValue());
    }

    private static Optional<String> port(String type) {
        try {
            return Optional.ofNullable(Class.forName("kr.ieum.plugin." + type).getAnnotation(Port.class))
                    .map(Port::value);
        } catch (ClassNotFoundException notOfTheContract) {
            return Optional.empty();
        }
    }
}
