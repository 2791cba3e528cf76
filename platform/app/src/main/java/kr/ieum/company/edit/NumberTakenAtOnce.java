package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** Somebody else saved a firm with the business number in the same moment. */
public class NumberTakenAtOnce extends Refusal {

    NumberTakenAtOnce(Throwable cause) {
        super("company.edit.number-taken-at-once");
        initCause(cause);
    }
}
