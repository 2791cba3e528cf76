package kr.ieum.folder;

/** Ends the reading of an entry, or of a file that cannot be read on. */
public final class WrongFile extends RuntimeException {

    private final transient Finding finding;

    public WrongFile(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
