package kr.ieum.nation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures of one measure as of one moment. */
public final class NationalCount {

    private final Measure measure;
    private final Instant asOf;
    private final Map<Cell, Figure> figures;

    NationalCount(Measure measure, Instant asOf, List<Figure> figures) {
        this.measure = measure;
        this.asOf = asOf;
        this.figures = figures.stream().collect(Collectors.toUnmodifiableMap(Cell::of, Function.identity()));
    }

    public Measure measure() {
        return measure;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The figure; none when nothing there was counted, which is not the same as withheld. */
    public Optional<Figure> figure(Dimension dimension, String category, String area) {
        return Optional.ofNullable(figures.get(new Cell(dimension, category, area)));
    }

    public Optional<Figure> total(String area) {
        return figure(Dimension.ALL, Area.ALL, area);
    }

    /** Categories of the dimension that occur anywhere in the country, in their natural order. */
    public List<String> categories(Dimension dimension) {
        return figures.values().stream()
                .filter(figure -> figure.dimension() == dimension)
                .map(Figure::category)
                .distinct()
                .sorted()
                .toList();
    }

    private record Cell(Dimension dimension, String category, String area) {

        static Cell of(Figure figure) {
            return new Cell(figure.dimension(), figure.category(), figure.area());
        }
    }
}
