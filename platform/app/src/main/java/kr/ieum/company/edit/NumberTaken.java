package kr.ieum.company.edit;

import kr.ieum.company.BecauseOfFirm;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CompanyId;
import kr.ieum.text.Refusal;

/** Another firm of the register has the business number. */
public class NumberTaken extends Refusal implements BecauseOfFirm {

    private final CompanyId holder;
    private final String holderName;

    NumberTaken(BusinessNumber number, CompanyId holder, String name) {
        super("company.edit.number-taken", number.formatted(), name);
        this.holder = holder;
        holderName = name;
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
