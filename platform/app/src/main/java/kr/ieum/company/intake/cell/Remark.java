package kr.ieum.company.intake.cell;

import java.io.Serializable;
import java.util.List;

/**
 * Something a person should know about a cell: key of a text of the bundle {@code company-intake} and its arguments.
 * The text says why and how to mend; the column and the cell stand beside it.
 */
public record Remark(String key, List<Serializable> arguments) {

    private static final String PREFIX = "company.intake.";

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** @param name of the text without the prefix that all share */
    public static Remark of(String name, Serializable... arguments) {
        return new Remark(PREFIX + name, List.of(arguments));
    }
}
