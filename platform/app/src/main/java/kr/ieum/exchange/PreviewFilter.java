package kr.ieum.exchange;

/** Which rows the preview shows. */
public enum PreviewFilter {
    ALL("true"),
    NEW("outcome = 'NEW'"),
    CHANGED("outcome = 'CHANGED'"),
    SAME("outcome IN ('SAME', 'REPEATED')"),
    GONE("outcome = 'GONE'"),
    PROBLEM("outcome = 'PROBLEM'"),
    WARNED("outcome IN ('NEW', 'CHANGED', 'SAME') AND problems IS NOT NULL"),
    ELSEWHERE("outcome = 'ELSEWHERE'");

    private final String condition;

    PreviewFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Text key of the filter's name. */
    public String key() {
        return "exchange.filter." + name();
    }

    /** How many rows the filter lets through. */
    public long count(Import file) {
        var counts = file.counts();
        return switch (this) {
            case ALL -> file.rowsTotal() + counts.gone();
            case NEW -> counts.added();
            case CHANGED -> counts.changed();
            case SAME -> counts.same();
            case GONE -> counts.gone();
            case PROBLEM -> counts.problem();
            case WARNED -> counts.warned();
            case ELSEWHERE -> counts.elsewhere();
        };
    }
}
