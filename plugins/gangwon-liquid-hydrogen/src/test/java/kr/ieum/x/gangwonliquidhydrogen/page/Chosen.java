package kr.ieum.x.gangwonliquidhydrogen.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugin.Settings;

/** Numbers that an admin has set. */
public final class Chosen implements Settings {

    private final Map<String, BigDecimal> numbers = new HashMap<>();

    public Chosen with(String key, long number) {
        numbers.put(key, BigDecimal.valueOf(number));
        return this;
    }

    @Override
    public Optional<String> text(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    @Override
    public Optional<LocalDate> date(String key) {
        return Optional.empty();
    }

    @Override
    public boolean isOn(String key) {
        return false;
    }
}
