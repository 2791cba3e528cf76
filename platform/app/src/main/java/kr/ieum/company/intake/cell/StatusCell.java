package kr.ieum.company.intake.cell;

import kr.ieum.company.CompanyStatus;

/** Whether a firm is at work: 계속사업자, 휴업, 폐업, 가동중 … */
public final class StatusCell {

    private StatusCell() {}

    public static Reading<CompanyStatus> read(String raw) {
        var word = Cell.value(raw).replace(" ", "");
        if (word.isEmpty()) {
            return Reading.blank();
        }
        if (word.matches(".*(?:폐업|폐쇄|말소|해산|청산).*")) {
            return Reading.of(CompanyStatus.CLOSED);
        }
        if (word.matches(".*(?:휴업|휴폐|휴지|중단|미가동|가동중지).*")) {
            return Reading.of(CompanyStatus.SUSPENDED);
        }
        return word.matches(".*(?:계속|영업|정상|가동|운영|입주|정상사업).*|사업중|등록")
                ? Reading.of(CompanyStatus.OPERATING)
                : Reading.unreadable(Remark.of("status.unreadable", word));
    }
}
