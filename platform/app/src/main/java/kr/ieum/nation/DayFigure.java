package kr.ieum.nation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The total of a day, as counted last on it; {@code null} when it is withheld. */
public record DayFigure(LocalDate day, @Nullable Long value) {}
