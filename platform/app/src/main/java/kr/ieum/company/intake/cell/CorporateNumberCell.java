package kr.ieum.company.intake.cell;

import kr.ieum.company.CorporateNumber;

/** 법인등록번호 with or without its hyphen. */
public final class CorporateNumberCell {

    private static final int LENGTH = 13;

    private CorporateNumberCell() {}

    public static Reading<String> read(String raw) {
        var text = Cell.value(raw);
        var digits = Digits.of(text);
        if (text.isEmpty() || (!digits.isEmpty() && digits.replace("0", "").isEmpty())) {
            return Reading.blank();
        }
        if (digits.length() != LENGTH) {
            return Reading.unreadable(Remark.of("corporate-number.length", text));
        }
        return CorporateNumber.isValid(digits)
                ? Reading.of(digits)
                : Reading.unreadable(Remark.of("corporate-number.check-digit", text));
    }
}
