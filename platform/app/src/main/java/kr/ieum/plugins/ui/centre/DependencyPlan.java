package kr.ieum.plugins.ui.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ieum.plugins.Need;

/** Where each plugin stands in the picture: what needs nothing in the first column, what needs it right of it. */
record DependencyPlan(Map<String, Place> places) {

    static DependencyPlan of(List<Need> needs) {
        var rows = new HashMap<Integer, Integer>();
        var places = new LinkedHashMap<String, Place>();
        needs.stream()
                .flatMap(need -> Stream.of(need.neededId(), need.pluginId()))
                .distinct()
                .forEach(id -> {
                    var column = column(id, needs, new ArrayList<>());
                    var row = Objects.requireNonNull(rows.merge(column, 1, Integer::sum)) - 1;
                    places.put(id, new Place(column, row));
                });
        return new DependencyPlan(places);
    }

    Place place(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    int columns() {
        return places.values().stream().mapToInt(Place::column).max().orElse(0) + 1;
    }

    int rows() {
        return places.values().stream().mapToInt(Place::row).max().orElse(0) + 1;
    }

    /** Those that need each other in a circle stand beside each other. */
    private static int column(String id, List<Need> needs, List<String> way) {
        if (way.contains(id)) {
            return 0;
        }
        way.add(id);
        var column = needs.stream()
                .filter(need -> need.pluginId().equals(id))
                .mapToInt(need -> 1 + column(need.neededId(), needs, way))
                .max()
                .orElse(0);
        way.removeLast();
        return column;
    }

    /** Both count from 0. */
    record Place(int column, int row) {}
}
