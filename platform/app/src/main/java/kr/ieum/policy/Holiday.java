package kr.ieum.policy;

import java.time.LocalDate;
import kr.ieum.text.LocalizedName;

/** A day on which offices are closed (관공서의 공휴일에 관한 규정), Sundays aside. */
record Holiday(LocalDate day, LocalizedName name) {}
