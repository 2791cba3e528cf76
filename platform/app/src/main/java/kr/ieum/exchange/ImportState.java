package kr.ieum.exchange;

/** How far an import is. A step that works in the background has a state of its own, so that a restart finds it. */
public enum ImportState {
    /** The file lies in the database; columns are not connected yet. */
    UPLOADED,
    /** Columns are connected; rows are being read and checked. */
    MAPPED,
    /** The preview is ready. */
    CHECKED,
    /** The rows are going in. */
    RUNNING,
    DONE,
    /** Nothing went in; the import says why. */
    FAILED,
    CANCELLED,
    /** What went in is being taken back. */
    UNDOING,
    UNDONE;

    /** Text key of the state's name. */
    public String key() {
        return "exchange.state." + name();
    }

    public boolean isWorking() {
        return this == MAPPED || this == RUNNING || this == UNDOING;
    }

    /** Whether the user can still go on to a commit. */
    public boolean isOpen() {
        return this == UPLOADED || this == MAPPED || this == CHECKED;
    }
}
