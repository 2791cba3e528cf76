package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.LocalDate;

/** A day on which the desk does not work, beside weekends and the holidays of fixed date. */
record Holiday(LocalDate day, String name) {}
