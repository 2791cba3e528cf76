package kr.ieum.policy.ui;

import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** Tasks as the paper writes them: ① to ⑫. */
final class TaskTexts {

    private static final int CIRCLED_ONE = 0x2460;

    private TaskTexts() {}

    /** The number in its circle; nothing for the frame before the tasks. */
    static String circled(@Nullable Integer number) {
        return number == null || number == 0 ? "" : Character.toString(CIRCLED_ONE + number - 1);
    }

    static String named(RuleTexts texts, int number, LocalizedName name) {
        return (circled(number) + " " + name.in(texts.locale())).strip();
    }
}
