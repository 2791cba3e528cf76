package kr.ieum.x.gangwonliquidhydrogen.page;

import kr.ieum.plugin.Refused;

/** Someone has removed the record since it was shown. */
public final class Gone extends Refused {

    public Gone() {
        super("refused.gone");
    }
}
