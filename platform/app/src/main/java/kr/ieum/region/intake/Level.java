package kr.ieum.region.intake;

import java.util.Locale;

/** The five levels of the classification, each with the shape of its codes. */
enum Level {
    SECTION(1, "[A-U]", "대분류", "sec"),
    DIVISION(2, "[0-9]{2}", "중분류", "div"),
    GROUP(3, "[0-9]{3}", "소분류", "grp"),
    CLASS(4, "[0-9]{4}", "세분류", "cls"),
    SUB_CLASS(5, "[0-9]{5}", "세세분류", "sub");

    private final int number;
    private final String shape;
    private final String korean;
    private final String english;

    Level(int number, String shape, String korean, String english) {
        this.number = number;
        this.shape = shape;
        this.korean = korean;
        this.english = english;
    }

    /** 1 section … 5 sub-class. */
    int number() {
        return number;
    }

    boolean fits(String code) {
        return code.matches(shape);
    }

    /** Field of the level's code. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Field of the level's name. */
    String title() {
        return code() + "-name";
    }

    String[] codeHeaders() {
        return this == SUB_CLASS
                ? new String[] {korean + " 코드", english, korean + "코드", "분류코드", "산업분류코드", "KSIC 코드", "코드", "code"}
                : new String[] {korean + " 코드", english, korean + "코드"};
    }

    String[] titleHeaders() {
        return this == SUB_CLASS
                ? new String[] {
                    korean + " 항목명", english + "_nm", korean + "명", korean + " 이름", "항목명", "분류명", "산업분류명", "명칭", "name"
                }
                : new String[] {korean + " 항목명", english + "_nm", korean + "명", korean + " 이름"};
    }
}
