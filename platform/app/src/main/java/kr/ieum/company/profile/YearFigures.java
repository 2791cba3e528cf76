package kr.ieum.company.profile;

import org.jspecify.annotations.Nullable;

/** The figures of a year: amounts in won, heads, patents held; nothing means not known. */
public record YearFigures(
        int year,
        @Nullable Long revenue,
        @Nullable Long exports,
        @Nullable Long rndExpense,
        @Nullable Long totalAssets,
        @Nullable Integer employees,
        @Nullable Integer patents,
        String source) {}
