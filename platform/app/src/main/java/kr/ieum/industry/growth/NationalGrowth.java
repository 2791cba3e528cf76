package kr.ieum.industry.growth;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kr.ieum.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The country's growth plans and supports in aggregate; regions with cells of one or two firms are withheld. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
public class NationalGrowth {

    /** What the sums of all regions stand under. */
    public static final String COUNTRY = "country";

    private final JdbcClient jdbc;

    NationalGrowth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Cell> cells() {
        return jdbc.sql("SELECT area, dimension, category, withheld, things, amount FROM nation.growth")
                .query((row, number) -> new Cell(
                        row.getString("area"),
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("category"),
                        row.getObject("things", Long.class),
                        row.getObject("amount", Long.class)))
                .list();
    }

    /** What is counted by. */
    public enum Dimension {
        /** Plans by {@link GrowthState}. */
        STATE,
        /** Plans by {@link kr.ieum.industry.FirmClass}. */
        CLASS,
        /** Supports by the rule {@code support.axes}. */
        AXIS
    }

    /**
     * @param area a region's id, or {@link #COUNTRY}
     * @param things how many plans or supports; null when withheld
     * @param amount won of supports; null when withheld
     */
    public record Cell(
            String area,
            Dimension dimension,
            String category,
            @Nullable Long things,
            @Nullable Long amount) {}
}
