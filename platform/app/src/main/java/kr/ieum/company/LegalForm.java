package kr.ieum.company;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 법인격 of a firm, as its name says it. */
public enum LegalForm {
    STOCK("주식회사", "(주식회사)", "(주)", "㈜", "(株)"),
    LIMITED("유한회사", "(유한회사)", "(유)", "(有)"),
    LIMITED_LIABILITY("유한책임회사"),
    PARTNERSHIP("합명회사", "(명)"),
    LIMITED_PARTNERSHIP("합자회사", "(합)", "(자)"),
    AGRICULTURAL("농업회사법인", "영농조합법인", "(농)"),
    FISHERY("어업회사법인", "영어조합법인"),
    COOPERATIVE("사회적협동조합", "협동조합"),
    ASSOCIATION("사단법인", "(사)", "(사단)"),
    FOUNDATION("재단법인", "(재)"),
    MEDICAL("의료법인", "(의)"),
    SOCIAL_WELFARE("사회복지법인", "(복)"),
    /** The name says nothing: a sole proprietor, or a list that leaves it out. */
    UNKNOWN;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> marks;

    LegalForm(String... marks) {
        this.marks = List.of(marks);
    }

    /** The forms of writing it that occur in front of or behind a name. */
    List<String> marks() {
        return marks;
    }

    /** The form that a mark stands for, brackets of any width and spaces inside included. */
    static Optional<LegalForm> of(String mark) {
        return Arrays.stream(values()).filter(form -> form.marks.contains(mark)).findFirst();
    }
}
