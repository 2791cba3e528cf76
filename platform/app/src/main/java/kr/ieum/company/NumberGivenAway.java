package kr.ieum.company;

import kr.ieum.text.Refusal;

/** A deleted firm does not come back, since another has got its business number. */
public class NumberGivenAway extends Refusal implements BecauseOfFirm {

    private final CompanyId holder;
    private final String holderName;

    NumberGivenAway(CompanyId holder, String holderName) {
        super("company.details.number-given-away", holderName);
        this.holder = holder;
        this.holderName = holderName;
    }

    @Override
    public CompanyId holder() {
        return holder;
    }

    @Override
    public String holderName() {
        return holderName;
    }
}
