package kr.ieum.industry.growth;

import java.io.Serializable;

/**
 * How a firm stands in an area of the diagnosis.
 *
 * @param area a key of the rule {@code growth.diagnosis-areas}
 * @param note what was found, up to 1,000 characters; may be empty
 */
public record AreaRating(String area, Rating rating, String note) implements Serializable {

    public AreaRating {
        note = note.strip();
    }

    /** What was found of an area. */
    public enum Rating {
        STRENGTH,
        AVERAGE,
        WEAKNESS
    }
}
