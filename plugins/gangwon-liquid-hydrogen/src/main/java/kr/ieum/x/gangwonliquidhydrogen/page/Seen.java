package kr.ieum.x.gangwonliquidhydrogen.page;

/** The version of a record that a form was opened with; after a conflict the one that was shown then. */
public final class Seen {

    private int version;

    public Seen(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }

    void nowAt(int present) {
        version = present;
    }
}
