package kr.ieum.program;

import java.time.LocalDate;

/** A programme as an officer would enter it. */
public final class AProgram {

    private AProgram() {}

    /** @param closes the day after its last one */
    public static ProgramData of(String name, LocalDate opens, LocalDate closes) {
        return new ProgramData(
                name,
                "전남테크노파크",
                Stage.GROWTH,
                Field.TECHNOLOGY,
                "도내 제조 중소기업",
                "시제품 제작비",
                1_000_000_000L,
                30_000_000L,
                opens,
                closes,
                "사업계획서\n사업자등록증",
                "061-000-0000",
                "https://www.example.kr/call");
    }
}
