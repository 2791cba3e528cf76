package kr.ieum.nation.series;

import java.util.List;
import java.util.Optional;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A statistic of the country and its areas.
 *
 * @param unit of its figures, such as 조원
 * @param source whose statistic it is
 * @param place the clause of the paper, or its chart C1 to C10
 * @param additive whether 수도권 and 비수도권 add up to 전국
 * @param parts ids of the series that this one is the sum of
 * @param figures those that hold, by period; none where nobody has told any, which is not zero (trap T1)
 */
public record Series(
        String id,
        LocalizedName name,
        LocalizedName unit,
        LocalizedName source,
        String place,
        boolean additive,
        List<String> parts,
        @Nullable LocalizedName note,
        List<SeriesFigure> figures) {

    public Series {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
    }

    /** In their order. */
    public List<String> periods() {
        return figures.stream().map(SeriesFigure::period).distinct().sorted().toList();
    }

    public List<SeriesFigure> of(String area) {
        return figures.stream().filter(figure -> figure.area().equals(area)).toList();
    }

    public Optional<SeriesFigure> figure(String area, String period) {
        return of(area).stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst();
    }
}
