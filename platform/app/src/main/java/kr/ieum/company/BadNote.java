package kr.ieum.company;

import kr.ieum.text.Refusal;

/** A note is empty or too long. */
public class BadNote extends Refusal {

    BadNote(int length, int longest) {
        super("company.details.bad-note", longest, length);
    }
}
