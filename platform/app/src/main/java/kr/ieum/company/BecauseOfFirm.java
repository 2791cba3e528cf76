package kr.ieum.company;

/** Another firm of the register is the reason for a refusal, and the way to it belongs to the message. */
public interface BecauseOfFirm {

    CompanyId holder();

    String holderName();
}
