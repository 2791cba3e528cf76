package kr.ieum.region.folder;

/** Ends the reading of an entry, or of a file that cannot be read on. */
final class WrongFile extends RuntimeException {

    private final transient Finding finding;

    WrongFile(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
