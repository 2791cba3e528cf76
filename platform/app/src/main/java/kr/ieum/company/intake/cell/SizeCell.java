package kr.ieum.company.intake.cell;

import java.util.Locale;
import java.util.Map;
import kr.ieum.company.SizeClass;

/** 기업규모 as lists name it. */
public final class SizeCell {

    private static final Map<String, SizeClass> CLASSES = Map.ofEntries(
            Map.entry("소상공인", SizeClass.MICRO),
            Map.entry("소공인", SizeClass.MICRO),
            Map.entry("영세기업", SizeClass.MICRO),
            Map.entry("소기업", SizeClass.SMALL),
            Map.entry("소기업(소상공인포함)", SizeClass.SMALL),
            Map.entry("소규모", SizeClass.SMALL),
            Map.entry("중기업", SizeClass.MEDIUM),
            Map.entry("중규모", SizeClass.MEDIUM),
            Map.entry("중견기업", SizeClass.MID_SIZED),
            Map.entry("중견", SizeClass.MID_SIZED),
            Map.entry("대기업", SizeClass.LARGE),
            Map.entry("대규모", SizeClass.LARGE),
            Map.entry("micro", SizeClass.MICRO),
            Map.entry("small", SizeClass.SMALL),
            Map.entry("medium", SizeClass.MEDIUM),
            Map.entry("mid-sized", SizeClass.MID_SIZED),
            Map.entry("large", SizeClass.LARGE));

    private SizeCell() {}

    public static Reading<SizeClass> read(String raw) {
        var text = Cell.value(raw);
        var word = text.replace(" ", "").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Reading.blank();
        }
        var size = CLASSES.get(word);
        if (size != null) {
            return Reading.of(size);
        }
        // 중소기업 covers three classes, so it tells none of them
        return Reading.unreadable(Remark.of(word.startsWith("중소") ? "size.broad" : "size.unreadable", text));
    }
}
