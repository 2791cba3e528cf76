package kr.ieum.nation.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import kr.ieum.nation.series.Series;
import kr.ieum.nation.series.SeriesFigure;
import org.springframework.stereotype.Component;

/** Statistics as words, in the language of the page. */
@Component
class SeriesTexts {

    private static final String PERCENT = "%";

    private final FigureTexts texts;

    SeriesTexts(FigureTexts texts) {
        this.texts = texts;
    }

    String get(String key, Object... arguments) {
        return texts.get("nation.series." + key, arguments);
    }

    Locale locale() {
        return texts.locale();
    }

    String area(String area) {
        return texts.area(area);
    }

    String time(SeriesFigure figure) {
        return texts.time(figure.toldAt());
    }

    /** With its unit: 47.5%, 1,017 조원. */
    String value(Series series, BigDecimal value) {
        var unit = series.unit().in(locale());
        return unit.equals(PERCENT) ? number(value) + unit : get("amount", number(value), unit);
    }

    /** By how much it rose or fell; of a share in points of per cent. */
    String change(Series series, BigDecimal before, BigDecimal after) {
        var change = after.subtract(before);
        if (change.signum() == 0) {
            return get("same");
        }
        var by = series.unit().in(locale()).equals(PERCENT)
                ? get("points", number(change.abs()))
                : value(series, change.abs());
        return get(change.signum() > 0 ? "rose" : "fell", by);
    }

    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(value);
    }
}
