package kr.ieum.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file of a tenant's folder.
 *
 * @param name as findings show it, such as {@code tenants/gangwon/tenant.yaml}
 */
public record SourceFile(String name, String text) {

    /** @throws WrongFile when it is missing or not UTF-8 */
    public static SourceFile read(Path folder, String fileName) {
        var name = "tenants/" + folder.getFileName() + "/" + fileName;
        var file = folder.resolve(fileName);
        if (!Files.isRegularFile(file)) {
            throw new WrongFile(Finding.of(name, 1, "missing-file"));
        }
        try {
            return new SourceFile(name, Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            throw new WrongFile(Finding.of(name, 1, "not-utf8"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws WrongFile when the syntax is wrong */
    public Node yaml() {
        try (var reader = new java.io.StringReader(text)) {
            var node = new Yaml(new LoaderOptions()).compose(reader);
            if (node == null) {
                throw wrong(1, "empty-file");
            }
            return node;
        } catch (MarkedYAMLException wrongSyntax) {
            var mark = wrongSyntax.getProblemMark();
            throw wrong(mark == null ? 1 : mark.getLine() + 1, "syntax", String.valueOf(wrongSyntax.getProblem()));
        } catch (YAMLException wrongSyntax) {
            throw wrong(1, "syntax", String.valueOf(wrongSyntax.getMessage()));
        }
    }

    /** The lines below the header, each cut at the tabs. */
    public List<Line> table(String... columns) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(String.join("\t", columns))) {
            throw wrong(1, "wrong-header", String.join(" ", columns));
        }
        var rows = new ArrayList<Line>();
        for (var number = 2; number <= lines.size(); number++) {
            var cells = lines.get(number - 1).split("\t", -1);
            if (cells.length != columns.length) {
                throw wrong(number, "wrong-columns", columns.length, cells.length);
            }
            rows.add(new Line(number, List.of(cells)));
        }
        return rows;
    }

    public WrongFile wrong(int line, String reason, Object... arguments) {
        return new WrongFile(Finding.of(name, line, reason, arguments));
    }

    public record Line(int number, List<String> cells) {

        public String cell(int index) {
            return cells.get(index).strip();
        }

        /** The parts of a cell that holds several, joined with a semicolon. */
        public List<String> parts(int index) {
            return cell(index).isEmpty()
                    ? List.of()
                    : List.of(cell(index).split(";")).stream()
                            .map(String::strip)
                            .toList();
        }
    }
}
