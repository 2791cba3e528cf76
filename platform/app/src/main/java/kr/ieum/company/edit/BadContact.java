package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** A value of a contact person is missing, too long, or not what it should be. */
public class BadContact extends Refusal {

    private final Field field;

    private BadContact(Field field) {
        super("company.contact.bad." + field);
        this.field = field;
    }

    static void refuseIf(boolean broken, Field field) {
        if (broken) {
            throw new BadContact(field);
        }
    }

    public Field field() {
        return field;
    }

    /** The values of a contact person. */
    public enum Field {
        NAME,
        DUTY,
        PHONE,
        EMAIL
    }
}
