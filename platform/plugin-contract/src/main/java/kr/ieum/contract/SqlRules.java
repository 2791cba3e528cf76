package kr.ieum.contract;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A plugin's SQL works in whatever schema it is given: it names none, and each of its changes can be taken back. */
final class SqlRules {

    private static final String FIRST_LINE = "--liquibase formatted sql";
    private static final Pattern FILE = Pattern.compile("db/\\d{4}-[a-z0-9-]+\\.sql");
    private static final Pattern CHANGESET = Pattern.compile("(?im)^\\s*--\\s*changeset\\s+(\\S+)");
    private static final Pattern ROLLBACK =
            Pattern.compile("(?im)^\\s*--\\s*rollback\\b|^\\s*/\\*\\s*liquibase rollback");
    private static final Pattern COMMENT = Pattern.compile("(?m)--(?!\\s*rollback\\b).*$");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    /** The platform's schemas anywhere, and any schema before the name of a table. */
    private static final Pattern SCHEMA = Pattern.compile(
            "(?i)\\b(?:core|reference|public|information_schema|x_[a-z0-9_]+__[a-z0-9_]+)\\s*\\.\\s*\"?[a-z_]\\w*"
                    + "|\\b(?:TABLE|INTO|REFERENCES|JOIN|UPDATE|VIEW|SEQUENCE)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+|ONLY\\s+)?"
                    + "\"?[a-z_]\\w*\"?\\s*\\.\\s*\"?[a-z_]\\w*"
                    + "|\\bsearch_path\\b|\\b(?:CREATE|DROP|ALTER)\\s+SCHEMA\\b|\\bSET\\s+(?:LOCAL\\s+|SESSION\\s+)?ROLE\\b");

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)^\\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|MERGE|TRUNCATE|SET|COPY)\\b.*");

    private SqlRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var findings = new ArrayList<String>();
        plugin.entries().keySet().stream()
                .filter(path -> path.startsWith("db/") && !FILE.matcher(path).matches())
                .forEach(path -> findings.add(path + " is not named db/NNNN-name.sql: the changelog's files run in the"
                        + " order of their names, and nothing else is run"));
        plugin.entries().keySet().stream()
                .filter(path -> FILE.matcher(path).matches())
                .forEach(path -> changelog(path, plugin.text(path).orElse(""), findings));
        plugin.entries().forEach((path, content) -> {
            if (path.endsWith(".class")) {
                statements(path, content, findings);
            }
        });
        if (!plugin.manifest().tables().isEmpty()
                && plugin.entries().keySet().stream().noneMatch(path -> path.startsWith("db/"))) {
            findings.add("plugin.yaml announces tables, but the archive has no db/NNNN-name.sql that makes them");
        }
        return findings;
    }

    private static void changelog(String path, String text, List<String> findings) {
        if (!text.startsWith(FIRST_LINE)) {
            findings.add(path + " does not begin with " + FIRST_LINE);
        }
        named(path, LITERAL.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("''"), findings);
        var starts = CHANGESET.matcher(text).results().toList();
        if (starts.isEmpty()) {
            findings.add(path + " has no changeset: begin each change with --changeset author:name");
        }
        for (var at = 0; at < starts.size(); at++) {
            var end = at + 1 < starts.size() ? starts.get(at + 1).start() : text.length();
            if (!ROLLBACK.matcher(text.substring(starts.get(at).end(), end)).find()) {
                findings.add(path + ": the changeset " + starts.get(at).group(1)
                        + " says no way back: end it with a line --rollback and the SQL that undoes it");
            }
        }
    }

    private static void statements(String path, byte[] content, List<String> findings) {
        for (var entry : ClassFile.of().parse(content).constantPool()) {
            if (entry instanceof StringEntry text
                    && STATEMENT.matcher(text.stringValue()).matches()) {
                named(path, LITERAL.matcher(text.stringValue()).replaceAll("''"), findings);
            }
        }
    }

    private static void named(String path, String sql, List<String> findings) {
        SCHEMA.matcher(sql)
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .distinct()
                .forEach(name ->
                        findings.add(path + " says \"" + name + "\": name tables without schema and leave role and"
                                + " search_path alone; each installation and each generation has a schema of its own"));
    }
}
