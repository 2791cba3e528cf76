package kr.ieum.x.gangwonliquidhydrogen.page;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Reads rows into records: a column goes to the component of its name, {@code closes_on} to {@code closesOn}. */
public final class Rows {

    private Rows() {}

    public static <T> RowMapper<T> of(Class<T> type) {
        return new SimplePropertyRowMapper<>(type);
    }
}
