package kr.ieum.company;

/** Whether a firm is at work. */
public enum CompanyStatus {
    OPERATING,
    /** 휴업. */
    SUSPENDED,
    /** 폐업. */
    CLOSED;

    /** Key of the status's name. */
    public String key() {
        return "company.status." + name();
    }
}
