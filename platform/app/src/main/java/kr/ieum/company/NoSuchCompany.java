package kr.ieum.company;

import kr.ieum.text.Refusal;

/** The tenant has no such firm: it was deleted, it is another tenant's, or it never was. */
public class NoSuchCompany extends Refusal {

    public NoSuchCompany() {
        super("company.edit.no-such-company");
    }
}
