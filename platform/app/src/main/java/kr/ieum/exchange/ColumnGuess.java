package kr.ieum.exchange;

/** The column that a field probably stands in, and how sure that is. */
public record ColumnGuess(String field, int column, Sureness sureness) {

    /** Why the column was chosen, the surest first. */
    public enum Sureness {
        /** So connected the last time. */
        REMEMBERED,
        /** The header is a known name of the field. */
        NAMED,
        /** The header resembles one. */
        SIMILAR,
        /** The contents look like it. */
        CONTENTS;

        /** Text key of the reason. */
        public String key() {
            return "exchange.sureness." + name();
        }
    }
}
