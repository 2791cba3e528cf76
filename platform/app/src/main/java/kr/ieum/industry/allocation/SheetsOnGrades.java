package kr.ieum.industry.allocation;

import kr.ieum.industry.achievement.GradeUse;
import org.springframework.stereotype.Component;

/** Grades that an approved sheet was computed with stay fixed. */
@Component
class SheetsOnGrades implements GradeUse {

    private final SheetStore store;

    SheetsOnGrades(SheetStore store) {
        this.store = store;
    }

    @Override
    public boolean standsOn(int year) {
        return store.heads(year).stream().anyMatch(sheet -> sheet.approvedAt() != null && sheet.discardedAt() == null);
    }
}
