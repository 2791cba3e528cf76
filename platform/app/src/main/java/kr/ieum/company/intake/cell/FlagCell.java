package kr.ieum.company.intake.cell;

import java.util.Locale;
import java.util.Set;

/** Yes or no, as lists tick it off: Y, O, ○, 유, 해당, 인증 … against N, X, 무, 미해당, 부. */
public final class FlagCell {

    private static final Set<String> YES = Set.of(
            "y", "yes", "o", "0k", "ok", "true", "t", "1", "v", "○", "●", "◯", "◎", "ㅇ", "✓", "✔", "√", "유", "예", "여",
            "해당", "인증", "보유", "있음", "확인", "등록", "지정", "취득");
    private static final Set<String> NO = Set.of(
            "n", "no", "x", "false", "f", "0", "무", "부", "아니오", "아니요", "미해당", "비해당", "미인증", "미보유", "해제", "취소", "만료",
            "✗", "✕", "×", "ｘ");

    private FlagCell() {}

    /** Unreadable when it is neither: the cell may then name what it ticks. */
    public static Reading<Boolean> read(String raw) {
        var word = Cell.value(raw).replace(" ", "").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Reading.blank();
        }
        if (YES.contains(word)) {
            return Reading.of(true);
        }
        return NO.contains(word) ? Reading.of(false) : Reading.unreadable(Remark.of("flag.unreadable", word));
    }
}
