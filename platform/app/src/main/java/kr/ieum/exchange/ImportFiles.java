package kr.ieum.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.table.FoundTable;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into an uploaded file: its tables, and which column is probably which field. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class ImportFiles {

    private static final int SAMPLES = 50;

    private final Imports imports;
    private final Mappings mappings;
    private final Kinds kinds;

    ImportFiles(Imports imports, Mappings mappings, Kinds kinds) {
        this.imports = imports;
        this.mappings = mappings;
        this.kinds = kinds;
    }

    /** The kinds of lists that the user may import. */
    public List<ImportKind> kinds() {
        return kinds.offeredTo(CurrentUser.get().role());
    }

    public ImportKind kind(ImportId id) {
        return kinds.get(imports.get(id).kind());
    }

    /**
     * The file's tables that have rows, in the file's own order.
     *
     * @throws FileRefused when no table has any
     * @throws kr.ieum.exchange.table.UnreadableTable when the file is no table, damaged or locked
     */
    public List<FileTable> tables(ImportId id) {
        var file = imports.get(id);
        var tables = ImportTable.read(
                imports.content(id),
                file.fileName(),
                found -> found.stream()
                        .map(ImportFiles::look)
                        .filter(table -> !table.samples().isEmpty())
                        .toList());
        if (tables.isEmpty()) {
            throw FileRefused.withoutRows(file.fileName());
        }
        return tables;
    }

    /** The surest connection of fields with the table's columns; a field without any is missing. */
    public List<ColumnGuess> guesses(ImportId id, FileTable table) {
        var kind = kind(id);
        var remembered = mappings.find(kind, table.columns())
                .map(Mappings.Remembered::columns)
                .orElse(Map.of());
        return kind.refined(table, ColumnGuesses.of(kind.fields(), table.columns(), table.samples(), remembered));
    }

    /** Of the tables of a file the one in which most fields are found: a workbook may begin with a cover. */
    public FileTable likeliest(ImportId id, List<FileTable> tables) {
        var best = tables.getFirst();
        var most = -1;
        for (var table : tables) {
            var found = guesses(id, table).size();
            best = found > most ? table : best;
            most = Math.max(most, found);
        }
        return best;
    }

    /** Names of lists imported before, the last first. */
    public List<String> sources(ImportId id) {
        return imports.sources(imports.get(id).kind());
    }

    /** The name of the list, from the file's name; with the table's where the file has several. */
    public String sourceGuess(ImportId id, FileTable table, boolean several) {
        var name = ListName.of(imports.get(id).fileName());
        return several ? name + " · " + table.name() : name;
    }

    private static FileTable look(FoundTable table) {
        var samples = new ArrayList<List<String>>();
        try {
            table.forEach(row -> {
                samples.add(List.copyOf(row.cells()));
                if (samples.size() == SAMPLES) {
                    throw new Enough();
                }
            });
        } catch (Enough enough) {
            // the first rows tell what the columns are
        }
        return new FileTable(table.name(), table.columns(), table.headerRow(), List.copyOf(samples));
    }

    private static final class Enough extends RuntimeException {

        Enough() {
            super("", null, false, false);
        }
    }
}
