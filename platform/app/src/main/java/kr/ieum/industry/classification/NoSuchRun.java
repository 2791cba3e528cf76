package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** The region has no such run: it is another region's, or it never was. */
public final class NoSuchRun extends Refusal {

    NoSuchRun() {
        super("industry.classification.no-such-run");
    }
}
