package kr.ieum.company;

import kr.ieum.text.Refusal;

/** Another record has got the business number in the meantime. */
public class NumberTakenMeanwhile extends Refusal {

    public NumberTakenMeanwhile(Throwable cause) {
        super("company.list.number-taken");
        initCause(cause);
    }
}
