package kr.ieum.company;

import kr.ieum.text.Refusal;

/** A deleted firm cannot come back, since another record has its business number now. */
public class NumberTakenMeanwhile extends Refusal {

    NumberTakenMeanwhile(Throwable cause) {
        super("company.list.number-taken");
        initCause(cause);
    }
}
