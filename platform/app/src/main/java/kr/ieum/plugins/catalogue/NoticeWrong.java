package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** A notice must end after today and within a year. */
public final class NoticeWrong extends Refusal {

    NoticeWrong() {
        super("catalogue.notice-wrong");
    }
}
