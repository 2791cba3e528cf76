package kr.ieum.x.jeonnamemobility.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.x.jeonnamemobility.part.PartValue;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Puts bills of material together from rows that repeat a line for each finding about its part. */
final class BomReader implements RowCallbackHandler {

    private final Map<UUID, Map<UUID, BomLine>> lines = new LinkedHashMap<>();

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var line = line(row);
        lines.computeIfAbsent(row.getObject("model_id", UUID.class), model -> new LinkedHashMap<>())
                .merge(line.part(), line, BomLine::with);
    }

    /** By edition. */
    Map<UUID, Bom> boms() {
        var boms = new LinkedHashMap<UUID, Bom>();
        lines.forEach((model, parts) -> boms.put(model, new Bom(List.copyOf(parts.values()))));
        return boms;
    }

    private static BomLine line(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return new BomLine(
                row.getObject("part_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getBigDecimal("quantity"),
                since == null ? List.of() : List.of(value(since, row)));
    }

    private static PartValue value(LocalDate since, ResultSet row) throws SQLException {
        return new PartValue(
                since, row.getObject("cost", Long.class), row.getBigDecimal("share"), row.getString("evidence"));
    }
}
