package kr.ieum.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out cells that cover several columns or rows; each covered place gets the cell's text. */
final class SpanGrid {

    private static final int LAST_COLUMN = 16_384;

    private final List<TableRow> rows = new ArrayList<>();
    private final Map<Integer, Covered> covered = new HashMap<>();
    private List<String> current = new ArrayList<>();
    private int number;

    private record Covered(String text, int rowsLeft) {}

    int nextNumber() {
        return number + 1;
    }

    void startRow() {
        startRow(nextNumber());
    }

    void startRow(int rowNumber) {
        finishRow();
        number = Math.max(nextNumber(), rowNumber);
        current = new ArrayList<>();
    }

    /** Continues at the column, when it lies to the right. */
    void moveTo(int column) {
        while (current.size() < column) {
            current.add(takeCovered(current.size()));
        }
    }

    void put(String text, int across, int down) {
        while (covered.containsKey(current.size())) {
            current.add(takeCovered(current.size()));
        }
        for (var step = 0; step < across && current.size() < LAST_COLUMN; step++) {
            if (down > 1) {
                covered.put(current.size(), new Covered(text, down - 1));
            }
            current.add(text);
        }
    }

    List<TableRow> rows() {
        finishRow();
        number = 0;
        return List.copyOf(rows);
    }

    private void finishRow() {
        if (number == 0) {
            return;
        }
        var last = covered.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        while (current.size() <= last) {
            current.add(takeCovered(current.size()));
        }
        rows.add(new TableRow(number, current));
    }

    private String takeCovered(int column) {
        var above = covered.remove(column);
        if (above == null) {
            return "";
        }
        if (above.rowsLeft() > 1) {
            covered.put(column, new Covered(above.text(), above.rowsLeft() - 1));
        }
        return above.text();
    }
}
